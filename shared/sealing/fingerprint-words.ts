/**
 * 256 plain English words, one for each byte: chosen for this list, easily told apart by eye and ear. It stays as it is:
 * another word would change every fingerprint that holds it.
 */
export const FINGERPRINT_WORDS: readonly string[] = `
acorn album amber anchor ankle apple apron arrow aspen atlas attic autumn badge bagel baker
balsam banjo barley basil basket beach beaver bench berry birch bison blanket blossom bonnet
bottle bracket branch bread breeze brick bridge bronze broom bubble bucket butter cabin cactus
camel candle canoe canvas carpet carrot castle cattle cedar chalk cherry chess chimney cider
citrus clay cliff clover coast cobalt cocoa comet compass copper coral cotton cradle crane
crayon cricket crown crystal cushion daisy dancer desert dolphin domino donkey dragon drawer
drum duck eagle easel echo elbow elephant ember falcon farmer feather fennel ferry fiddle field
finch flannel flint flower forest fountain fox gallery garden garlic gate ginger giraffe
glacier globe glove goose grain granite grape gravel guitar hammer harbour harvest hazel hedge
helmet heron hinge honey horizon iceberg indigo island ivory jacket jasmine jigsaw jungle kayak
kettle kitchen kitten ladder lagoon lamp lantern lemon lettuce lilac linen lion lizard lobster
magnet mango maple marble market meadow melon mirror mitten monkey morning mosaic mountain
muffin mustard napkin needle nest nickel nutmeg oak oasis ocean olive onion orange orchard
otter oven owl paddle palace panda paper parrot pasta peach pearl pebble pencil pepper piano
picnic pigeon pillow pilot planet plum pocket pony poppy potato prairie puddle pumpkin puzzle
quartz quilt rabbit raven ribbon river rocket rope saddle saffron sailor salmon sandal satin
scarf shadow shell silver sparrow spider spoon spring squirrel summer sunset swan table thimble
tiger timber tomato tower trumpet tulip tunnel turtle valley velvet violin walnut water whistle
willow window winter zebra
`
  .trim()
  .split(/\s+/);
