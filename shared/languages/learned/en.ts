import type { ValenceGroup } from '../language.ts';

/**
 * Valence of words in tenths.
 *
 * @source Learned from labelled reviews by an earlier trainer; only which words stand here counts now.
 */
export const LEARNED_EN: readonly ValenceGroup[] = [
  [60, 'amazing excellent fantastic outstanding phenomenal superb terrific thanks wonderfully'],
  [58, 'awesome heavenly perfection thank'],
  [56, 'delicious divine exceptional incredible marvelous perfect pleasantly wonderful'],
  [54, 'best exquisite extraordinary flawless perfectly'],
  [52, ':D brilliant fabulous favorites gem impeccable magnificent spectacular yummy ❤'],
  [50, 'comfy ease favorite great happy pleased rides unforgettable'],
  [48, 'easy enjoying friendliest impressed love loved loves'],
  [46, 'appreciate enjoyed recommend sleek 😀'],
  [44, '<3 beautifully delightful favourite juicy lightweight professionally reliable 👌 👍 😊'],
  [
    42,
    ':) affordable cheerful delighted durable enjoyable gorgeous helpful immaculate knowledgeable loving mouthwatering recommended satisfied smooth solid tasty',
  ],
  [
    40,
    'compassionate flavorful fun grateful gud handy helped impressive memorable professional proximity refreshing seamless smoothly spotless',
  ],
  [
    38,
    'appreciated awsome beautiful cosy friendly generous good holds honest kudos lovely patient satisfying sturdy tender yum',
  ],
  [
    36,
    ';) authentic comfortable convenient enjoy heaven hooked inviting pleasure prompt reasonable recommending stylish thoughtful timely winner worth',
  ],
  [
    34,
    'amazingly charming compact compatible flawlessly fresh glad inexpensive lively nice parade polite relaxed thorough works 🙂',
  ],
  [32, 'accommodating allows crave cute entertaining genuine nicely realistic sharp tri vibrant'],
  [
    30,
    'bonus clean complimentary cool cozy delish fast finest fits informative joss liked modern quiet recline relaxing remarkable responsive rugged smart tablet thx',
  ],
  [
    28,
    'crews customizable dream efficient elegant fascinating freshly ideal pleasant quick savory smartphone treasure underrated upgraded useful versatility welcoming worthwhile',
  ],
  [
    26,
    'balcony beauty blast boba capable continue crisp dana delectable delight deserves effective greatest hilarious hunger ir lasting matthew neat nicest nord provides simple smile supportive thankyou treat unique unreal versatile win',
  ],
  [
    24,
    'arena bomb bond bourbon brings capability chill clarity cnx dependable dmk easiest economical excelent fanatics fav floppy freedom friendliness heart hearty helpfull holbox intimate kul paradise portability portable powerful rainy recommendation resolved robust rocks shout solved spacious splendid tale tasteful touching trail tremendous varied watering well',
  ],
  [
    22,
    'adorable brilliantly charm clear confident consistent convenience coupons cravings cristin definately desire diverse du et fastest features fills flew gps haha holy knowledgable legroom likable loads luv maa moja octopus offers onboard owned pleasing queries reccomend removable satisfy saver simplicity spot staple truck trust tucked velvet winter wow yammy',
  ],
  [
    20,
    'accomodating almond attraction ben breathtaking breeze bulkhead calendar celebrated cheers classic classy comforting comic compelling coolest crafted crystal cutest decent decently deck defiantly delivers dual eiffel emotions enabled energetic excellence fave ferry flexibility folds fortunate funniest funny greatly happily happiness helpfulness holly homemade htc humour infrared interesting joy kindness lcct learns library luxurious madness megapixels nailed natural pda polyphonic proud recognized recomend recommendations rewarding ride safely seasons settled speedy station syd tablets thrill unpretentious virginamerica war warmth within wonderfull world yay ✈',
  ],
  [
    18,
    'able appreciation apps art asset attractions awe believable bravo brownies capacity champ changeable churros collection combines community controversial coolness copies craft deliciousness deserts despair documentary edge episode events exceeded faster flavors flavour foodie free freshest gourmet grew hats helps hip hoot huge humorous identity inflight innovative inspiring intensity jerseys join journey justice landmark lasts location marvel micro milkshakes module momo nola obsessed parks pastries personalized plenty pro pudding quaint radio rare rocked samples sms society speeds spirit stands storage streaming success suggestions surface surprised surprisingly sweet sweetness swim themes thnx touched traditional transported underground urban weekday welcome welcomed wide',
  ],
  [
    16,
    "accessible achieve adore airlines ambitious asus awsm belly bento blackberry blend blessing bluetooth brave brews brothers cajun calculator caller captures cared cellphone central ceviche cheesesteak childhood cinnamon classics cleanliness colored colorful comfort commands communicative compliment confidence courage culinary culture custom dancing devastating develop devoured diaper doormen downloadable easier emotion encouraging entertainment exactly external fashionable faves feast flexible fortunately fully functions gems generously genuinely goods gritty growing grown hakka haunting hearts honesty humble hummus ideally impact improved innocence instructors introduce ion jewel julie kebabs kind knowledge lawn learning louis lovers lox magical maintained masterpiece mature memorabilia minced minds modules nicholas ocean organized pace packed performances personalities philosophical pizzeria plus popular posh presents professionalism professionals protein provoking punjabi realistically realization rechargeable refills refined relationship relevant replying rescue restored retrieve rewards rich robert romantic sangria screens sense shipment shipped sin sisters slot speakerphone special spell spotlessly steals strengths subtitles succeeds suits swivel tanks team terrifying theatres tokyo tongue topic tragedy trees trips true unlike vhs vibes visuals vivid waitlist weight witty workout worthy y'all yvr",
  ],
  [
    14,
    "accomplished achievement addicted adds admittedly adventure adventurous aircraft alarm ambience ample anime annual assorted astonishing attractive audio bam battle bay bday bkk blueberry bom bon boys busiest buttermilk buys ca calm calming capabilities celebration cider cleanest close colors comedies communications compliments congratulations contacting countries coworker create critics customs definetly discovered dtla dulce dumpling easily east education elegance emergency entertain entertained episodes eric executive expandable explained explore falafel familiar fears finds fine fit fog friendship fulfilled galore gently gigs glazed goodies gosh gprs gracious graded graduated grand grilled hangout hawaii healthy helping herbs herself hit homely honored hookah immaculately important individual inspired intriguing intuitive ironic jetblue job joe's kanpachi katsu kicking laughter legendary legit les lhr lightly lightning likewise lil linked listens lives louvre lucky man martinis massive masterful matcha met microsdhc mpeg mtr multi murder nation newly nightlife nook notch notorious nowadays nyc oldest omg oriented package painless pairings parlor pecan pepperoni performs permanent persian personable pickles pine playback pleasurable portrayal precise protection proven pulls que rapid reader recipe record relax remember remembered richard roller rose rotation row safe saves savvy schedule score seafood sexy shine shines slr someday speaks spiced spices squash stickers straightforward studying styling su subject suggested suitable supported tan taro tastefully ties timeless timers ton top tragic trailers tube twist ultimate unfolds unmatched upbeat usb valley variety vibe victim viewing villains vouchers wherever wounded",
  ],
  [
    12,
    "abilities accommodation accurate adapter ahead aid answered anytime app appetizing architecture aspect atmosphere attending az baby bacon balanced bear becoming beings berry blessed board bold boss brazil brew bride bruschetta camcorder candy captured care carl cartoons cases casual certainly cheapest childish chopped cocktails combination combinations combine combos comedian committed companion competent competitive content convert convincing cookies cooler cooperative corruption courtesy creams cried crispy cruel cruise cultural dan dance de decorated def deliciously descent discounted discounts discovering dosa downloaded dramas draws dreams drew durability dvd economy eerie eggplant em emailed emotional endearing enthusiasm equipped exciting existed existence exotic expertly explored expression extensive fab faceplates father figures filling flower flowers fly flying focused focuses former frightening fusion future games gardens gd gives government gripping guaranteed guidance heading highest history hop horrors hubby husband's imaginative impress instantly inventive iphone ipod ish jet july keep keyboard kick kinds kyle laid laser latte lisa lite lived living lol lonely longest lots makes meats meaty meet meets metal metro mimosas mission mixto mum near neatly notes notification obsession onk optical outcome outdoors output outs overcome owns pairing park passion passionate path peppers phl pickled pilot pitcher plants pocket pork portrait positive preparing priceless prints quality queso quickly raise recording reduce reflection relate remembers reminds resolve returning right river royal salon sampler satisfactory scallop scanner seasonal sections secure selected seperate sequence series shoots simultaneously situated skills sky snow soldier soul sparkling specially spiciness sports stadium steal stellar strong structured stuff stumbled stunts successful sucker sum superior surreal sweetheart tap tapas theme tie timer tone town tradition transfer travelling truth ultra unassuming union usable value via vision von walkable wap watches whim who's witness won wondered wontons worried",
  ],
  [
    10,
    "accommodate actions activity admit allowing along amazed among angle anna anniversary appealing appearance artist ass assessment assessors bagels basis benefits blocks brands breath brunch buck buffalo cakes cat catching cater cell centre characters charlie chief chilling chipotle church cilantro cinema closer colleagues color combo comfortably contains cordial creative crew damn danny dare dash date dawn deals dealt death dentist described desserts detective devices differences disagree disc discount discussion donut dozens drawn echo el engaging essential everyone everything executed exists exploring faces faith family farmers fear fellow filmmaker flavours fluffy follow found freshness generation gift ginger goat greeted handled hat historic homey house humor hundred importantly improving indeed independent influence innocent insight integrity invited it'd italy jazz joey jonathan kim kit label landscape lately laura le lemon levels liquor listen lone lover luxury maker manner markets matt matters megapixel melts method michelle mini moist mojito moments mother mountain moves nervous new noon ny official operation originally outlook paced packages packaging painted parcel patio penny performance personal pesto pop praise pulpo purchasing refer refunded released renting responding roasted rock rounded sees sets singing skill slim smiles soldiers sometime son's songs soothing sorted sorts southern speed steel strangely studio study stuffed subway successfully suicide summer supports surprise survived swiggy swing sympathetic tab taught technology theater theatre themed tho tool tooth tour travelled twists types upgrade valo various versions versus view violence visit voice waffle warm ways weather weekly whenever wild wise wishes worked wrap younger",
  ],
  [
    8,
    'ability above access accompanied activities addition allowed angel animated approach argue assessor assist award back baseball beats beloved bird blowing books born brand brian bringing burgers cake camera canal cards catch caught challenging chemistry chic choose classes clever clubs code concert connected conveniently core correct correctly courtyard covers daily darn description deserved design detail difference dig display district domestic dress duck enormous ensure environment epic equally event exist exit expand exposure fame families fan farm field finish florence flow foster frank friends gifts greater guide hash help honestly honeymoon human images includes installed interested internal involving italian joint jump junior keeping la land landed largely layout leaving led light liking local located loyal magic managed marriage married master mechanic mind mint miso moment moved music neck once opportunity ordering others overall oysters pair palace palm patience peaks peanut peter physical picks players plays position practical present presented pride priority process provided pub public pure purpose regular related relationships release remaining requirements respect responded ringtones roast root router salsas saw scale scallops screening sea season secret seeing seek separate shop shopping sides since sing situation size sizes slice slide smoky soon soooo source southwestair speaker split spoilers starters stocked stopping style surgery suspense talks taxi teenage terrace testy tony tostada touch transit treats trip uncle usa varieties veggies vehicle venue video videos viewer views walk walking wedding willing wind wing winning yes yourself',
  ],
  [
    6,
    'add advertised ages alien alive allow arizona asada audience available background banana believe big boarding book build built campus captain cares carry champagne character comments communication contemporary cookie course court created cross cuisine curry dad deal deep delivery depending dessert dine diner direct dishes distance dogs earned eat enough era evening everywhere eyes facility fashioned feel feeling finally fire flavor forth fried goodness happen headed hence himself home honey honor hope immediately improvement including item keeps kids killer knows ladies lamb life like loaded lobster luckily mall mango meals memory mouth movies museum nails names navigate noodle office opted packing parents pet photography photos pictures pizzas places plan platform played popcorn print providing pulled ready real recall regarding renters resolution round san satisfaction saved school seat see settings sex share shared shot show silent slept social solution somehow south southwest space specials spice spicy st step straight streets suite sure surely surprising television text toast towards transport tuna type use ve viewers visiting wanna watch watched whilst year',
  ],
  [
    4,
    'adequate age airline ambiance anywhere bbq beat becomes besides birthday booking brought car careful cheap checking city condition consistently corn corner craving deliver despite dr drop early experience experiences extra fans feature film films garden garlic genre girl image kitchen knew know large laugh lunch made mainly mention move named neighborhood next normal normally offering often ones options orange paris phone picture plane prepared prime proper purchase questions reach red rent response rolls seats services set shops shows son sound staff stop ta taco tacos take test tikka travel user usual visited west whether wine work working 😔',
  ],
  [
    2,
    'around become bed bought bright burger children choice class coming day expected few friend full green inside look lot movie open option place received screen several something stay street things try using years young',
  ],
  [
    -2,
    'air alright bar card fact forward getting hot known making menu offer owner point put range seating side simply sit sleep stayed steak support themselves think together upon watching',
  ],
  [
    -4,
    'actors afternoon agree anyway areas ask aware beans behaviour better beyond bite booked box boyfriend break breakfast building buy case cast chef chicken chips connection contact couple cut days decided die directly double editing expectations face fat fish flight food front grab group highlight hole host hungry husband include included interest interface island lead learn leaves lens looks luck main market means mexican multiple nights noodles novel now number offered ok okay online order outside owners particular pasta people perhaps pick pre rate reading reason salmon sat sauce save scenes section seems serve shooting shown single soft standard state supporting tables taken talk thats therefore tomato unbelievable usc wall want weekend women write written 😭',
  ],
  [
    -6,
    "accent actor acts advise afterwards agents ago alternative amsterdam anyways apparent assigned automatically bags baked begin bigger biggest biryani block blood blown boot broccoli brownie bucks bunch burn burrito business buying cable call calling cars certain cheese chinese chose computer computers control cop currently dealing degree department development dish dough drag drivers egg either email entire entrance entrees entry express eye favor feedback felt finale focus frankly fridge google gravy groups guy hands head health heck holding hopefully incorrect june key lcd length longer mail mark masala meaning middle midnight milk mill minimum minute month moon nearby night opinion overlooked overnight pack parking partners patrons per person piece plug premium prices producer production question receive renovation repair replacement research reserved restaurant rice rolling salad sandwiches science second seem sell served slices smaller smoked sofa sold soup spa speak star start starting stated steaks structure student students surrounding syrup takes teacher tech technical thinks thus tight times today today's traffic trained turn turned typical ultimately update used valet villain visits wash website window woman workers",
  ],
  [
    -8,
    'accessories accidentally acted acting ad advantage advertising advised alas amateur appetizer appointment approximately arrangements arrive away bath bathrooms beach beds behind bell bike blame blind bloody bothered bottle bread breaking buffet busy butt caesar cardboard channel chase checked checkin cities claims clams client climb closes closest company comparable compensation complete concerns conditioner conditioning conditions confirm consider considering conversations cooked corporate crash creating credit creepy customer degrees deserve destroyed dialogue dim dinning directing displayed downside draft drinks driving dropped dump dying eggs enter establishment euros example excited explains facing fare february feels feet fell fi files filet financial finger fixed fries furnishings gambling gave general girlfriend gore graphic gray groupon guarantee hanging happier harder harsh heard heater hiding hundreds hurry husbands hype impression improve inform inn interaction issue itself jobs kills las last later leading league lesson let likely losing mad margaritas meant meat message microwave mid mirror mornings obviously october otherwise page paint partner passengers passing past pastry phones piano picked picking planned plates playing pool portion potatoes preferred preparation press pressed pretend previously priced priest prison probably proceeded processed produced producers promise promised promises propaganda pushed quarter quesadilla ran reasons rentals required reservation room running sashimi scenery selection selling sent serving sesame sheraton shift shocked shots showed shredded spaghetti stating status sticks strange strike suites swiss table taking talking terminal thing thought title tonight torture toward turning turns under university updating utter visible wants washed water whatever windows wish wished witch writing wrote yelpers',
  ],
  [
    -10,
    "accounts adding af aged alcoholic already alternate amounts anymore apologize arm ate atleast availability avenue backed baggage bartender basically billed bitter blank blankets blew blows boredom bottomless brief budget buildings buyer called calls cart caused changed charger cheesy chew claustrophobic clerk coach common comparison complain complaint concerning continually continued contract cook cooks cost could've counting credits creme dark decide designed desk dick direction disabled disco disliked don dragged drove ears edges emphasis ended established estimated ex expect experienced experiencing explain extended fall female fix foot forces franchise fry fuel gain ghost given giving gratuitous greeting guacamole gyros halfway haven hawaiian he'd heating higher hosting hotels ice illegal imagine install jfk juices justify kebab knocking larger lax literally loser luggage mac manual medium mgm minimal minor monster nail nearly need nuts occasion odor offerings ordeal overwhelming pad pan panda pandemic papers parm pass paste pile pink placement plague please plot plugs presentation pressure provide quarters quote quoted ranch randomly ratings recent remodeled repeated reservations residents rest restaurant's review rooms run scanning scary secondly select send separated serious short shortly shouting signs slip smells soda spend spending spirits springs squeezed stains staying stealing stops stronger stuffing subjects suffer sugar system tastes teach tends terms thinking threw thru took tourists training tree tried tries turkey united ups upside utensils van vegetables walked wallpaper wanted warning warranty wear weeks westin wonder yard",
  ],
  [
    -12,
    "abrupt according account aimed allergic answering appear appears assume assuming automated began boiled borrowed brush bun camp cancelling cava cc ceiling chairs chances change chilo chosen clearly clown clue clumsy coke compete cons container containers continuously corridor costumes counters cover creature credibility critic criticism cue cupcake damaged demand describing desktop destroy difficulty dislike dollar downright drive dude effects elite euro expecting falling falls fault filed fitted flag flat floor floors folded forever gas glance greedy gripe grubby hamburger headache here's hidden hide honda hostess hurts idea implausible inches jerk joining junk knees lasted late lazy lease leave lifts liquid listed lodge log logo looked luke maintenance male maps matter mattress mean meanwhile mechanical mentioning min misery moreover noticed oder offended officially operations opposite orders organisation pages painfully parody passenger peanuts placed powder pricy rapidly reflect remodel requesting resident resort rio ripped risk robot roughly rupees sarcastic saying scientist screaming screenwriter seasoning security sends separately server servers shaking shoddy shower sign slap slight someone someone's somewhere spelling spite staffed standards started starts starving stilted strictly strongly stupidity sudden supplied tag threatening tip toilets tossed tray trouble unconvincing unlucky unwilling ur users vampire warned washroom workplace writers",
  ],
  [
    -14,
    "abandoned accustomed additionally address advance alternatives altogether americanair apart appeared applying ashamed asleep asshole attempted attempting autofocus basket batch batter begging beverages billing bizarre boo bothering bottom breading brick cancellation cartridges causing charges chatbot checkout chewing claiming clichéd clientele closing comical compromise concept connecting constant constantly costs couldn crowded cups damages dating deaf debit deducted defend deny desperately despise dial dialog dies diners dirt disinterested door dreary drivel drunk eats embarrassment encountered essentially excessive fighting finder finished firm flash focusing fools forget freak frills funds guessed guest guests half hallways happened hear hearing hire holster homage hoping hostel hour hours huh hurt hut idiot ignorant incident inconvenience informing inspection insufficient internet ketchup klm lane leaked legal lengthy letdown letter lighting lock loose low lying makers manager manicure manipulative material maybe messages miles mistakes muffins negative norton odd ordered outrageously overbearing overdone overly overpowering passable permanently pic pieces policy premise properties protective pull putting rang rant rating realizing reclines refund register renovations repetitive restroom retarded sappy scan seconds seller sending severely shallow ship shortage showers showing sleeve smallest smallish smelling smoke smoking snooty soap socket software somebody sounded spain spent spoiling sprint stick stingy stinker stomach stranded strategy stressed strips sugary surly swear te tedious telling thermostat thick thieves toner total tough tourist track troubles twice uber uh un unlikely unorganized unusable unwatchable upsetting urge usage valid wannabe washrooms wastes wears where's yikes",
  ],
  [
    -16,
    'admitted against bag bank banned barrel bathroom belongings belt bhi bills blaming blatantly boards bodies bummed casino chipped cigarette cleaner cleaning clichés clowns clunky compromised construction consumers corny costly crashes crumbs crushed dead delaying disappeared dodgy doors doughy drain dumped embarrassing endless envelopes ewr excuses existent fittings footage forgetting fortune fucking furniture grade headphone heavier hi ho iftar immature impersonal inaccurate incomplete inquire intentions issues jammed khabar kicked lamps least less locked lumpy mattresses mediocrity menus messing minimalist mins miscast miserably misfortune miss missed newer non nose offensive old onion overhaul overweight pale palette pause pipes plumbing positives promising reconsider redo reduced reeks refill refurbishment remake reported reviews rid ridiculously risky robbed rubber says scroll seedy sells serial severe shameful shirt shut shuts signage sink sitting skipping slightest snacks soho spoilt spotty stars static sterile sticker stood stopped strap stuffy sub suffers suitcase sunlight suspect switching taps temperature thanksgiving thin third throwing thrown tiles tipped tlc towels trying unavailable understaffed unintentionally unrealistic vile virgin walls wi woeful woke woken worry yelling',
  ],
  [
    -18,
    'absence actual allegedly appalled arguing beg bites bones bore bot bud bummer chewy circus complicated con confirmed contrived costing cracked curve dear deceiving deteriorated died dimensional distorted dollars drenched dripping driver dust ear electrical employees engine entirely exception flyer forgot fraudulent freeze gratuity grey heads heats hesitate hill hog hopeless housekeeping hyped inefficient inexperienced insect insects irritating keypad km lag left lift lose management mia minutes money months mosquitoes motel msg navigation neglected norm numbers obvious occasional oil overbooked overwhelmed paid par pawn pcs pedestrian percent pity proceed promoting prone racism rebooked receipt refuse reheated removing returned runny said seemed semi sewage shelf signing sluggish snotty spilled spit squeaky stole submitted switch switched tank term terminals tiresome told trap trite tsa um unimpressive uninterested unremarkable unsatisfied usairways viewfinder wait waiter waitress warn wet wooden wreck wth yuk',
  ],
  [
    -20,
    "absurd apparently asked banging basic battery bill bleh bole bored carpets charge cheating cliché closed closet crashed customer's degraded desperate devoid dint disorganised distortion drastically dried earpiece else employee excalibur expense flt forgettable forgotten frozen glorified grading guess hallway hell hold holes horrid hrs idiots ill inept irrelevant keys kono lettuce lies looting loudly ludicrous magazines major manners merely messed microwaved nahi narrow needs nonexistent ordinary overcrowded pm potential practices rebook repeatedly requires rip ruins scratched scratchy shirts shutter silly skimpy sorely sour stinky suppose supposedly tacky taka tasted tiny tk trashy unappealing unfunny uninstall volume waiters waiting wifi",
  ],
  [
    -22,
    'aircon asking bare blocked bullshit cafeteria carpet cashier cheaply chor claimed clueless consumption crackers declined denied deposit didn dismal elevators emails excuse execution expired faded flaws flies forced freezes froud hair hangs heavy hung inappropriate industrial ink kidding lizard loses marginal nada nicer nope patties pitiful plain printers profit quit redeeming remove rough rudest ruining script sheets shocking sketchy slower steep struggled stuck supposed thumbs unappetizing walmart weren',
  ],
  [
    -24,
    ':/ amateurish aren attempt bait beware button cap charged cumbersome customers delay desired disapointed disorganized dropping fallen fee fees fishy flaw fuck fuzzy generic glasses hard hr irresponsible missing needless noises nonsense nuggets paper pay paying pointless policies proprietary stupid substandard tafe tax toilet trunk underwhelming uninteresting unless vague waited worest yesterday',
  ],
  [
    -26,
    "afraid buttons canned charging curtains difficult disconnected doubt elevator empty ghetto glitches homeless instead irritated isn musty na noise nt pain pillows plastic predictable problem screwed shady sheet shit shitty should've slowest sticky symantec tarmac uncooked uninspired uninstalling unnecessary would've",
  ],
  [
    -28,
    '!not average badly below blah buggy burned cartridge depressing dingy dirty doesn dud dumb eh embarrassed gone grease laughable loud mushy nai nhi obnoxious pretentious regret sockets subpar tricky uneven unimpressed watered weird yuck',
  ],
  [
    -30,
    'attitude broke broken cramped er flimsy frustrating hopes inconsistent insult jams oily salty scratches screw skip smell spoiled tired underwhelmed upset wasting worries wrost',
  ],
  [
    -32,
    'breaks dated delayed dry expensive fake false frustrated grainy greasy inadequate lame lounges pissed pricey pushy rotten rubbery sad stinks ugh ugly wasted watery worn zero',
  ],
  [
    -34,
    'careless cold damage defective dissapointed downhill failure faulty hate inattentive inconvenient outdated painful problems questionable refused sorry stink stn unfortunate unpleasant wrong',
  ],
  [
    -36,
    'annoyed antenna blurry burnt drains elsewhere filthy frustration ignore limited lost lukewarm misleading mistake overcharged rushed shabby shame smelled terribly unable unclean unhelpful unresponsive wtf',
  ],
  [-38, ':( cancel cancelled error fragile impossible sloppy stansted'],
  [
    -40,
    'bad complained confusing disgusted hated ignored lackluster meh miserable newspapers racist stolen trash unfriendly wasn',
  ],
  [
    -42,
    'awkward baje batteries condescending crap fail faltu incompetence mess removed rubbish rudeness soggy suck undercooked weak',
  ],
  [
    -44,
    'annoying appalling avoid awfully bug disrespectful horrendous ignoring lounge mold moldy nasty nightmare noisy overpriced sick',
  ],
  [-46, 'atrocious dissatisfied inedible insulting lack poor unbearable unhappy'],
  [
    -48,
    'abysmal cockroaches disappoint errors fails flavorless garbage incompetent overcooked ripoff slow uncomfortable',
  ],
  [-50, 'boring cockroach disaster joke lousy overrated unprofessional waste 😡'],
  [-52, 'crappy ridiculous unreliable'],
  [-54, 'awful rude rudely scam stale'],
  [-56, 'failed gross poorly sucked tasteless unacceptable worse worthless'],
  [-58, 'bland disgrace disgusting fraud terrible'],
  [
    -60,
    'bulky disappointed disappointing disappointment dull horrible mediocre pathetic ruined sucks useless worst',
  ],
];
