import type { Language, ValenceGroup } from './language.ts';
import { LEARNED_EN } from './learned/en.ts';

const IDIOMS: readonly ValenceGroup[] = [
  [
    5,
    'could not be happier, could not be better, could not have been better, could not be more pleased, could not be more helpful, cannot fault, cannot be beat, cannot go wrong, second to none, hands down, blown away, blew me away, blew us away, 10 10, 10 out of 10, 5 5, 5 out of 5, 100 recommend, top notch, out of this world, above and beyond, went the extra mile, five stars, 5 stars, 5 star, five star, hidden gem, never disappoints, never disappointed, never let me down, never lets me down, to die for',
  ],
  [
    4,
    'highly recommend, would recommend, will be back, will definitely be back, will come back, will return, coming back for more, can not wait to go back, look forward to, well worth, worth every penny, thumbs up, spot on, must try, must visit, must have, keep it up, keep up the good work, made my day, made us feel, felt at home, feel at home, no hesitation, without hesitation, better than expected, exceeded my expectations, exceeded our expectations, 9 10',
  ],
  [
    3,
    'not bad, not too bad, not bad at all, no complaints, no complaint, no complaints at all, no problem, no problems, no issues, no issue, no trouble, without any problems, without problems, nothing to complain about, nothing bad to say, no regrets, not disappointed, hardly any wait, hardly any waiting, no wait, no waiting, no queue, no fuss, no nonsense, zero complaints, zero problems, not expensive, can not complain, cannot complain, can not go wrong, on time, in no time, good value, value for money, right on time, not a single complaint, 8 10, four stars, 4 stars, 4 star, could not ask for more, what more could you want, like new, never fails, rain or shine, problem free, stress free',
  ],
  [
    0,
    'not only, not just, no wonder, not to mention, whether or not, not sure if, no matter, no doubt, to be honest, how to, used to, no one else, none other, not even close to busy, as well, as well as, well done steak, hot water, hot dog, hot dogs, cold drinks, cold beer, cold brew, ice cold, free time, feel free, like to, looks like, look like, looked like, would like, feels like, felt like, seems like, something like, things like, it is like, happy hour, fast food, fair enough, good morning, good evening, thank god, last minute, hair salon, hair cut, my hair, your hair, her hair',
  ],
  [
    -2,
    'so so, nothing special, nothing to write home about, hit or miss, hit and miss, average at best, could be better, could have been better, needs improvement, room for improvement, nothing great, not great, not good, not very good, not so good, not impressed, not recommended, not the best, below average, not as good, not worth, not happy, not satisfied, not helpful, not clean, not fresh, more than an hour, over an hour, went downhill, gone downhill, 3 10, 2 stars, two stars, 2 star, two star, 4 10, not what i expected, not as described, used to be good, used to be great, out of order, out of stock, long wait, price too high, prices too high, too high, prices are high, price is high, too long, too expensive, too much, too small, too loud, too salty, too sweet, no choice',
  ],
  [
    -4,
    'yeah right, thanks for nothing, thanks a lot for nothing, thank you for nothing, good luck getting, what a joke, would not recommend, do not recommend, can not recommend, cannot recommend, will not recommend, never again, never come back, never coming back, will not be back, will not be returning, will not return, will not go back, not coming back, not going back, not come back, never go back, never going back, never return, never returning, never use, never buy, stay away, steer clear, do not go, do not buy, do not bother, do not waste, waste of money, waste of time, wasted my time, money back, rip off, ripped off, no thanks, no apology, no response, no reply, no help, no refund, zero stars, 0 stars, 0 star, one star, 1 star, 1 stars, 1 10, 0 10, 2 10, 1 5, 0 5, 1 out of 10, 1 out of 5, customer service is a joke, what a joke, fed up, let down, lost my business, lost a customer, go elsewhere, look elsewhere, went elsewhere, save your money, good luck, thanks for nothing, food poisoning, sent it back, threw it away, could care less, could not care less, no stars, walked out, hung up on me, last time i',
  ],
];

/**
 * English.
 *
 * @source Words and phrases written by hand for this project, under its licence.
 */
export const ENGLISH: Language = {
  tag: 'en',
  elides: false,
  negatesBackward: false,
  stopWords:
    "the a an and or of to in on at for with from by as is are was were be been being am i i'm i've i'd i'll you your yours we we're we've our ours us they they're their them he she it it's its his her hers him my mine me this that these those there here what which who whom whose when where why how if then than because while so's do does did doing done have has had having will would can could should may might must shall get gets got go goes went going come came about into over after before again also other another any some each every both all one two three out up down off just only even own same such through during until between their's own't that's there's what's let's he's she's you're you've you'll we'll they'll they've it'll",
  negators:
    "not no never none nothing nobody nowhere neither nor don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't shouldn't haven't hasn't hadn't ain't cannot dont doesnt didnt isnt arent wasnt werent wont wouldnt cant couldnt shouldnt havent hasnt hadnt aint without lacks lacking lacked hardly barely scarcely n't",
  boosters:
    'very really so extremely absolutely totally completely incredibly highly super truly especially particularly too most more much exceptionally remarkably thoroughly quite pretty deeply always utterly insanely seriously definitely sooo soo vastly',
  dampeners:
    'somewhat slightly fairly rather kinda bit little sort sometimes partly mostly almost moderately occasionally relatively reasonably marginally',
  contrasts: 'but however yet nevertheless nonetheless except although though unfortunately sadly',
  valence: [
    [
      4,
      'amazing amazingly excellent excellently outstanding superb fantastic fantastically phenomenal perfect perfectly perfection exceptional incredible wonderful wonderfully brilliant awesome magnificent flawless stunning unbeatable unforgettable divine heavenly sublime exquisite spectacular marvelous marvellous terrific extraordinary best fabulous unreal',
    ],
    [
      3,
      'great delicious love loved loves loving lovely delightful gorgeous beautiful beautifully impressed impressive gem tasty yummy scrumptious mouthwatering recommend* recommendable happy thrilled delighted friendly friendliest welcoming attentive helpful knowledgeable professional professionally professionalism caring courteous spotless immaculate impeccable superbly favorite favourite favorites favourites enjoy enjoyed enjoyable enjoying thank thanks thankful grateful appreciate* refreshing generous hospitable flavorful flavourful succulent memorable treat pleasantly charming kind kindness warm warmly gentle compassionate honest honestly trustworthy reliable',
    ],
    [
      2,
      'good nice nicely pleased satisfied satisfying pleasant pleasure polite cheerful smiling smile clean tidy comfortable comfy cozy cosy convenient fresh freshly tender juicy crispy crisp creamy affordable reasonable fair worth worthwhile value quick quickly fast prompt promptly efficient efficiently smooth smoothly easy easily effortless fun safe stylish elegant quality quiet relaxed relaxing relaxation peaceful calm authentic thoughtful accommodating responsive patient understanding skilled talented expert genuine sincere careful punctual timely glad win winner yum smart well better bonus perk perks plus vibrant lively inviting trendy spacious modern bright roomy durable sturdy like liked likes helped complimentary free seamless approachable',
    ],
    [
      1,
      'ok okay fine decent solid alright fresher interesting adequate acceptable useful works working improved improvement variety healthy local popular welcome cool cute huge plenty simple cheap',
    ],
    [
      -1,
      'average mediocre meh plain basic ordinary bland small tiny limited pricey wait waited waiting crowded loud cramped busy unclear complicated lukewarm cold dated issue issues question questionable missing miss missed overcooked undercooked salty oily soggy dry stale chewy greasy expensive overpriced hard sorry lack supposed forgot forgotten',
    ],
    [
      -2,
      'bad badly poor poorly slow slowly disappointed disappointing disappointment disappoint disappoints disappointingly problem problems wrong wrongly mistake mistakes error errors fail fails failed failure broke broken breaks damaged damage defective faulty dirty filthy dusty sticky smelly smell smelled stink stinks stained stain unclean messy old worn shabby late delay delays delayed uncomfortable unfriendly unhelpful unprofessional unreliable inconvenient confusing confused confusion frustrating frustrated frustration annoying annoyed annoyance upset unhappy dissatisfied sad regret regretted avoid refused ignored ignoring ignore rushed careless overcharged overcharge tasteless flavorless flavourless burnt burned raw rubbery inedible complain* complaint complaints refund mess weird boring dull cancel cancelled canceled waste lost leaking leak noisy grumpy dismissive impatient inattentive indifferent shame unfortunate overrated dingy sloppy hassle unresponsive pushy misleading misled hidden',
    ],
    [
      -3,
      'terrible terribly awful awfully rude rudely rudeness horrible horribly disgusting disgusted gross nasty worst worse hate hated hates angry furious useless worthless ruined ruin nightmare disaster disastrous pathetic ridiculous unacceptable inexcusable incompetent incompetence arrogant condescending hostile aggressive disrespectful disrespect insulting insulted dishonest lied lie lies liar cheated cheat fraud scam scammed scammer scammers ripoff stole stolen theft poisoning poisoned sick vomit dangerous unsafe mold mouldy moldy mould cockroach cockroaches roach roaches rats rat mice bug bugs bedbugs sucks suck sucked crap crappy garbage trash rubbish joke horrendous atrocious appalling dreadful abysmal shocking shambles outrageous unethical negligent cursed yelled shouted screamed discrimination racist racism threatened lousy unbearable vile',
    ],
    [
      -4,
      'horrific deplorable despicable disgrace disgraceful scandalous inhumane excruciating repulsive revolting',
    ],
  ],
  idioms: withContractions(IDIOMS),
  learned: LEARNED_EN,
};

/** People write "do not", "don't" and "dont": the list above has the first. */
function withContractions(groups: readonly ValenceGroup[]): readonly ValenceGroup[] {
  return groups.map(([valence, list]) => {
    const variants = list
      .split(', ')
      .flatMap((phrase) => [phrase, contracted(phrase, "n't"), contracted(phrase, 'nt')]);
    return [valence, Array.from(new Set(variants)).join(', ')];
  });
}

function contracted(phrase: string, ending: string): string {
  return phrase
    .replace(/\bwill not\b/u, `wo${ending}`)
    .replace(/\b(?:can not|cannot)\b/u, `ca${ending}`)
    .replace(/\b(do|would|could|is|was) not\b/u, `$1${ending}`);
}
