//! Words that judge or label a person, by what to write in their place.

use super::phrases::Meaning;
use super::{FindingKind, Instead};

const fn judging(instead: Instead) -> Meaning {
    Some(FindingKind::Judging { instead })
}

/// The judging words. A phrase in two lists has the first list's suggestion.
pub(super) const LISTS: &[(Meaning, &str)] = &[
    (judging(Instead::ReportedForTheft), THEFT),
    (judging(Instead::HowOften), HOW_OFTEN),
    (judging(Instead::ReportedFor), REPORTED_FOR),
    (judging(Instead::Compare), COMPARE),
    (judging(Instead::WhatWasSaid), WHAT_WAS_SAID),
    (judging(Instead::PlainDescription), PLAIN_DESCRIPTION),
    (judging(Instead::WhatWasSeen), WHAT_WAS_SEEN),
];

const THEFT: &str = "
{,known ,local ,serial ,common ,petty ,notorious }{thief,thieve,theif,theive,theef,shop lifter}
{known ,serial }{robber,burglar,mugger,pick pocket,bag snatcher,shop thief}
thieving; tea leafs=; klepto; light fingered; sticky fingered; bag snatcher; pick pocket=
known to {steal,shoplift,rob,thieve}; known for {stealing,shoplifting,robbing,thieving,theft}
{always,constantly,forever} {stealing,shoplifting,robbing,thieving,on the rob,on the nick}
always steals; out {stealing,shoplifting,robbing,grafting,on the rob}; on the rob
{he,she,they} is a burglar; a burglar; burglars=; robber; mugger; master of theft
";

const HOW_OFTEN: &str = "
prolific; prolifically; notorious; notoriously
{repeat,serial,persistent,prolific,habitual,career,hardened,regular,usual,known} {offender,criminal,shop lifter,thief,thieve,crook,suspect}
re offender; re offending; re offend; re offended; serial {drunk,fighter,abuser,complainer,scammer}
habitual; habitually; one of the regulars; the usual suspects; frequent flyer=; frequent flier=
";

const REPORTED_FOR: &str = "
offender; criminal; crook; criminality; criminally minded; perp; perpetrator; culprit; villain
felon; wrong doer; evil doer
{ex,former} {offender,criminal,con,convict,crook}; crim; crims=
guilty; guilt; guilty as sin; guilty party; guilty man; obviously guilty
robber; burglar; mugger; fraudster; conman; conmen=; con man; con men=; con woman; con artist
trickster
scammer; swindler; rip off merchant; forger; counterfeiter; fence for stolen; blagger; grifter
vandal; arsonist; fire bug; fire starter; murderer; cop killer; attacker; assailant; knifeman
knife man; gunman
drug{,s} {dealer,pusher,runner,mule,lord,baron}
{crack,coke,cocaine,heroin,weed,smack,pill} {dealer,pusher}; county lines {runner,dealer,kid,boy}
gangster; gangsta; gang banger; gang member; gang leader; hoodlum; mobster; racketeer; hard man
hardman; drug dealing scum
{is,was,are,a} {wanted man,wanted woman}; terrorist; jihadi; stalker; wife beater; woman beater
child abuser; abuser; bully; bullies=
known to {the ,}police; known to {us,security,cctv,the council} {for,as}
well known to {the ,}police; no stranger to police
bad lot; wrong un; wrong uns=; bad egg; bad news; bad apple; trouble maker; trouble causer
nasty piece of work; nasty bit of work
a menace; total menace; local menace; public enemy; public nuisance; evil; pure evil
evil {man,woman,bastard,cow}; low morals
dangerous {man,woman,male,female,person,individual,character,lunatic}
violent {man,woman,person,individual,thug,bully}; up to no good
dodgy {man,woman,bloke,geezer,guy,character,couple,pair,family,looking,lot,lad,person,individual}
shady {man,woman,character,bloke,guy,person,individual,lot}
crook family; crime family; criminal family; bent as a nine bob note; a wrong one
";

const COMPARE: &str = "
match; matched
{positive,possible,definite,likely,facial,face,image,cctv,photo,perfect,exact,no,good,close} match
{face,facial,photo,image,picture} {matching,matched}
matching {@the}
matching {description,suspect,cctv,image,photo,photograph,picture,person,male,female,gallery}
{positively ,}identified by facial recognition; facial recognition hit; hit on facial recognition
";

const WHAT_WAS_SAID: &str = "
liar; lied; lies through {his,her,their} teeth; lying through {his,her,their} teeth
{he,she,they} {always ,}{lies,lie}; pack of lies; told lies; tells lies; full of lies
{is,was,are,were,obviously,clearly,blatantly,always} lying {to,about,as usual,again}
lying {bastard,git,cow,bitch,toe rag,sod,scrote,so and so}; bull shitter; full of shit; bullshitting
cheat; cheats=; cheater; fantasist; compulsive liar; pathological liar; con merchant; two faced
dishonest {man,woman,person,individual,character,family}; is dishonest
untrustworthy; not to be trusted; cannot be trusted; cant be trusted; faker; fraud merchant
is a fraud=
";

const PLAIN_DESCRIPTION: &str = "
fat {@insulted}; fatty; fatso; fatties=; lard arse; fat arse; porker; lardy
{very,really,quite,short and,big and,big} fat=
obese; morbidly obese; ugly {@insulted}; ugly looking; {looks,very,really,so,well} ugly; minger
minging; munter; pig ugly
dirty {@insulted}
{he,she,they} {is,was,looks,looked,are,were,always looks} {dirty,filthy,smelly,scruffy}
dirty looking; filthy {@insulted}; filthy looking
{looks,looked,very,really,quite,generally} {dirty,filthy} {man,woman,person,male,female}
smelly {@insulted}; stinking {@insulted}; stinky; {he,she} {stinks,stank,reeks,smells,smelt}
unwashed; unkempt looking {man,woman}; scruffy {@insulted}; scruff=; greasy {@insulted}
tramp; trampy; tramp like; hobo; vagrant; vagabond; dosser; bag lady; down and out; down and outs=
street bum; beach bum; a bum=; wino looking
chav; chavvy; chavette; chavtastic; charver; charva; scally; scallie; schemie
council estate {type,trash,scum,lot}; rough looking {man,woman,male,female,couple,lot}
trailer trash; white trash; pramface; pram face
skank; skanky; skanky looking; manky {@insulted}; grubby {@insulted}; gormless; dopey looking
thick as {two short planks,mince,shit}; inbred; four eyes; ginger {nut,minger,bastard,whinger}
baldy; slap head; short arse; midget; dwarf=; fugly
common as muck; butch looking; effeminate; girly looking; mannish; mutton dressed as lamb; tarty
tarty looking; old hag; old bag=; old crone; wrinkly; coffin dodger; old biddy; old git
";

const WHAT_WAS_SEEN: &str = "
scum; scummy; scum bag; scum of the earth; scumbaggy; scumbags=; scrote; low life; low lifes=
low lives=; toe rag; tow rag; dirt bag; dirt ball; sleaze bag; sleaze ball; slime ball
slimey {man,git,bloke}; slimy {man,git,bloke}
vermin; parasite; pond life; waste of space; waste of oxygen; waste of skin; waster; scrounger
sponger; layabout; work shy; feckless; good for nothing; degenerate; reprobate; rat bag; rat boy
sewer rat; animals like {this,these,him,her,them}; is an animal; are animals; a complete animal
sub human
thug; thuggish; yob; yobbo; yobbish; lout; loutish; oik; ruffian; rapscallion; hooligan; scoundrel
hood rat; feral; feral {kid,child,children,youth,youths,family,pack}
little {shit,shits,scrote,toe rag,git,gits,bastard,bastards,darlings,monster,monsters}
bastard; bitch; bitches=; bitchy; cow bag; cunt; twat; wanker; tosser; prick=; pricks=; dick head
knob head; knob end; bell end; arse hole; arse wipe; ass hole; git=; shit head; shit bag; shit house
sod=; sods=; piece of shit; piss taker; fucker; motherfucker; mother fucker; fuck wit; fuckwit
jerk=; moron; idiot; imbecile; cretin; numpty; muppet=; pillock; plonker; berk; pleb; nob head
knobhead; dip shit; dumb ass; dumb arse; scutter; gobshite; gob shite; shite hawk; wretch; weasel=
weirdo; weird {man,woman,bloke,guy,looking}; creep=; creeps=
creepy {man,woman,bloke,guy,old,looking}; oddball; odd ball; freak; freaks=; mouthy {@insulted}
gobby {@insulted}; stupid {@insulted}; thick {@person}; thicko; ignorant {@insulted}
arrogant {@insulted}; horrible {@person}; nasty {@person}; vile {@person}; disgusting {@person}
lazy {@insulted}; useless {@insulted}; pathetic {@insulted}; cocky {@insulted}; drama queen
jobs worth; karen type; village idiot; neighbours from hell; family from hell; customer from hell
nightmare {family,customer,woman,man}; scum family; rough family; problem family; trash family
low class; lower class; under class; underclass; pain in the {arse,neck,backside}
deserves {@what_he_gets}; deserves everything
needs {locking up,a slap,a kicking,a good hiding,sorting out,stringing up}
should be {locked up,shot,hung,hanged,behind bars,put down,put away}
belongs {in prison,in jail,behind bars}; lock {him,her,them} up; throw away the key
";
