//! The table of deeds, strand by strand.

use watchbook_register::records::{IncidentKind as K, Method as M, RiskFlagKind as R, Sector};

use super::Deed;

const SHOPS: &[Sector] = &[Sector::Retail];
const BARS: &[Sector] = &[Sector::Pub, Sector::Club];
const DOORS: &[Sector] = &[Sector::Pub, Sector::Club, Sector::Event];
const MEALS: &[Sector] = &[Sector::Pub, Sector::Hotel, Sector::Takeaway, Sector::Other];
const OUTSIDE: &[Sector] = &[Sector::Retail, Sector::Transport, Sector::Takeaway, Sector::Other];
const ANY: &[Sector] = &[Sector::Retail, Sector::Pub, Sector::Takeaway, Sector::Other];

const fn deed(
    kinds: &'static [K],
    method: Option<M>,
    care: Option<R>,
    sectors: &'static [Sector],
    facts: &'static [&'static str],
) -> Deed {
    Deed { kinds, method, care, sectors, facts }
}

pub(super) const GOODS: &[Deed] = &[
    deed(
        &[K::ShopTheft],
        Some(M::ConcealBag),
        None,
        SHOPS,
        &[
            "Put {goods} into a shopping bag {spot} and left without paying. {end}",
            "Seen on camera placing {goods} in a rucksack {spot}, then walking past the tills. {end}",
        ],
    ),
    deed(
        &[K::ShopTheft],
        Some(M::ConcealPerson),
        None,
        SHOPS,
        &[
            "Put {goods} under a coat {spot} and left without paying. {end}",
            "Seen placing {goods} inside a jacket {spot}. Bought a newspaper and left. {end}",
        ],
    ),
    deed(
        &[K::ShopTheft],
        Some(M::SelfCheckout),
        None,
        SHOPS,
        &[
            "Scanned three items at the self-checkout and left with {goods} that were not scanned. {end}",
            "Started a payment at the self-checkout, did not finish it and left with {goods}. {end}",
        ],
    ),
    deed(
        &[K::ShopTheft],
        Some(M::TrolleyPushout),
        None,
        SHOPS,
        &["Pushed a trolley with {goods} through the entrance gate without paying. {end}"],
    ),
    deed(
        &[K::ShopTheft],
        Some(M::GrabRun),
        None,
        SHOPS,
        &[
            "Picked up {goods} {spot} and ran out of the shop. {end}",
            "Took {goods} from the display at the door and ran. {end}",
        ],
    ),
    deed(
        &[K::ShopTheft],
        Some(M::FoilBag),
        None,
        SHOPS,
        &["Put {goods} into a lined bag {spot}. The door alarm did not sound. {end}"],
    ),
    deed(
        &[K::ShopTheft],
        Some(M::Detag),
        None,
        SHOPS,
        &["Removed the tags from {goods} {spot} and left. The tags were found on a shelf. {end}"],
    ),
    deed(
        &[K::ShopTheft],
        Some(M::FittingRoom),
        None,
        SHOPS,
        &["Took six garments into the fitting room and came out with four. {end}"],
    ),
    deed(
        &[K::ShopTheft],
        Some(M::Team),
        Some(R::WorksInTeam),
        SHOPS,
        &[
            "Two people came in together. One asked staff a long question while the other took {goods} {spot}. {end}",
            "Three people stood around the display while one of them put {goods} into a bag. All left together. {end}",
        ],
    ),
    deed(
        &[K::ShopTheft],
        Some(M::Lookout),
        Some(R::WorksInTeam),
        SHOPS,
        &["Stood at the door and watched staff while another person took {goods} {spot}. {end}"],
    ),
    deed(
        &[K::ShopTheft],
        Some(M::Distraction),
        Some(R::TargetsLoneStaff),
        SHOPS,
        &[
            "Asked the only member of staff to fetch something from the back room and took {goods} meanwhile. {end}",
        ],
    ),
    deed(
        &[K::ShopTheft, K::Threats],
        Some(M::ThreatWhenStopped),
        Some(R::ThreatensStaff),
        SHOPS,
        &[
            "Was asked at the door to return {goods} and said that staff would be waited for after work. {end}",
            "Took {goods}. When spoken to, raised a fist and told staff to move. {end}",
        ],
    ),
    deed(
        &[K::AttemptTheft],
        Some(M::ConcealBag),
        None,
        SHOPS,
        &["Put {goods} into a bag {spot}. Gave them back when spoken to and left. {end}"],
    ),
    deed(
        &[K::TicketSwitch],
        None,
        None,
        SHOPS,
        &["Put the price label of a cheaper item on {goods} and paid the lower price. {end}"],
    ),
    deed(
        &[K::ShopTheft],
        Some(M::PramChild),
        None,
        SHOPS,
        &["Put {goods} below a pushchair {spot} and left without paying. {end}"],
    ),
    deed(
        &[K::ShopTheft, K::CommonAssault],
        Some(M::ThreatWhenStopped),
        Some(R::Violence),
        SHOPS,
        &["Took {goods}. Pushed a member of staff against the door frame on the way out. {end}"],
    ),
];

pub(super) const PAYMENT: &[Deed] = &[
    deed(
        &[K::RefundFraud],
        Some(M::RefundStolen),
        None,
        SHOPS,
        &[
            "Took {goods} from a shelf to the desk and asked for a refund without a receipt. {end}",
            "Asked for a refund on {goods} with a receipt from another branch. {end}",
        ],
    ),
    deed(
        &[K::PaymentFraud],
        Some(M::CardChangeRing),
        None,
        SHOPS,
        &[
            "Asked for change several times during one payment. The till was £40 short afterwards. {end}",
        ],
    ),
    deed(
        &[K::CounterfeitNote],
        None,
        None,
        ANY,
        &[
            "Paid with a £20 note that the bank later refused. {end}",
            "Offered a £50 note that failed the pen test, then left without the goods. {end}",
        ],
    ),
    deed(
        &[K::PaymentFraud],
        None,
        None,
        SHOPS,
        &["Paid for {goods} with a card that was later reported as stolen. {end}"],
    ),
    deed(
        &[K::MakingOff],
        None,
        None,
        MEALS,
        &[
            "Ate a meal for two and left by the side door without paying. {end}",
            "Ran up a tab over the evening and left without paying it. {end}",
        ],
    ),
    deed(
        &[K::TicketSwitch],
        None,
        None,
        SHOPS,
        &["Swapped the labels on {goods} and paid the lower price at the self-checkout. {end}"],
    ),
];

pub(super) const ABUSE: &[Deed] = &[
    deed(
        &[K::VerbalAbuse],
        None,
        None,
        ANY,
        &[
            "Was refused a sale and shouted at the member of staff for several minutes. {end}",
            "Swore at two members of staff when asked to wait in the queue. {end}",
        ],
    ),
    deed(
        &[K::Threats],
        None,
        Some(R::ThreatensStaff),
        ANY,
        &[
            "Said that the windows would be broken if served like that again. {end}",
            "Leant over the counter and told the member of staff what would happen outside. {end}",
        ],
    ),
    deed(
        &[K::AssaultRetailWorker],
        None,
        Some(R::Violence),
        SHOPS,
        &[
            "Took hold of a member of staff by the arm and pushed hard. A bruise was seen afterwards. {end}",
            "Threw a basket at a member of staff, which hit the shoulder. {end}",
        ],
    ),
    deed(
        &[K::VerbalAbuse, K::Damage],
        None,
        None,
        ANY,
        &["Shouted, swept goods from the counter and kicked the door, which cracked. {end}"],
    ),
    deed(
        &[K::CommonAssault],
        None,
        Some(R::SpitsBites),
        ANY,
        &["Spat at a member of staff over the counter and left. {end}"],
    ),
    deed(
        &[K::WeaponSeen, K::Threats],
        None,
        Some(R::Weapon),
        SHOPS,
        &["Showed the handle of a knife in a waistband when asked to leave. {end}"],
    ),
    deed(
        &[K::HateIncident],
        None,
        Some(R::ThreatensStaff),
        ANY,
        &[
            "Shouted abuse at a member of staff, recorded in the words heard in the witness statement. {end}",
        ],
    ),
];

pub(super) const NIGHT: &[Deed] = &[
    deed(
        &[K::Fight],
        None,
        Some(R::Violence),
        DOORS,
        &[
            "Began a fight at the bar with another customer. Two chairs and some glasses were broken. {end}",
            "Fought with a group in the yard after closing time. Door staff parted them. {end}",
        ],
    ),
    deed(
        &[K::DrunkRefused],
        None,
        None,
        BARS,
        &[
            "Was refused a drink, stayed at the bar and shouted until walked out. {end}",
            "Was refused at the door, came back three times and pushed through the queue. {end}",
        ],
    ),
    deed(
        &[K::Ejection],
        None,
        None,
        BARS,
        &[
            "Climbed on tables, was asked to stop twice and was walked out. {end}",
            "Was asked to leave after arguing with other guests, and sat down on the floor. {end}",
        ],
    ),
    deed(
        &[K::AssaultInjury],
        None,
        Some(R::Violence),
        DOORS,
        &["Hit another customer in the face. A cut above the eye was dressed by staff. {end}"],
    ),
    deed(
        &[K::CommonAssault],
        None,
        Some(R::Violence),
        DOORS,
        &[
            "Pushed a door supervisor in the chest and threw a drink. {end}",
            "Took hold of a member of the bar staff by the collar across the bar. {end}",
        ],
    ),
    deed(
        &[K::Threats],
        None,
        Some(R::ThreatensStaff),
        BARS,
        &["Told the bar staff that they would be found after closing. {end}"],
    ),
    deed(
        &[K::TheftFromCustomer],
        Some(M::Minesweeping),
        None,
        BARS,
        &[
            "Went from table to table finishing other people's drinks. A phone was missing afterwards. {end}",
        ],
    ),
    deed(
        &[K::TheftFromCustomer],
        Some(M::Distraction),
        None,
        BARS,
        &[
            "Sat beside a customer and took a purse from the bag on the chair, as seen on camera. {end}",
        ],
    ),
    deed(
        &[K::Damage],
        None,
        None,
        BARS,
        &[
            "Pulled a hand dryer from the wall of the washroom. {end}",
            "Kicked in the panel of the side door after being asked to leave. {end}",
        ],
    ),
    deed(
        &[K::PublicOrder],
        None,
        None,
        DOORS,
        &["Shouted and threw bottles in the street outside after closing time. {end}"],
    ),
    deed(
        &[K::WeaponSeen],
        None,
        Some(R::DoNotApproach),
        DOORS,
        &[
            "Door staff saw a blade during a search at the entrance. The person left before police came. {end}",
        ],
    ),
];

pub(super) const DRUGS: &[Deed] = &[
    deed(
        &[K::DrugUse],
        None,
        None,
        BARS,
        &["Seen in the washroom with a small bag of white powder. Asked to leave and left. {end}"],
    ),
    deed(
        &[K::DrugSupply],
        None,
        None,
        BARS,
        &[
            "Seen on camera exchanging small bags for cash with three customers. {end}",
            "Two customers said independently that they were offered tablets in the yard. {end}",
        ],
    ),
    deed(
        &[K::DrugUse],
        None,
        Some(R::Needles),
        OUTSIDE,
        &[
            "Stayed in the customer washroom for half an hour. A used needle was found afterwards. {end}",
        ],
    ),
];

pub(super) const STREET: &[Deed] = &[
    deed(
        &[K::Asb],
        None,
        None,
        OUTSIDE,
        &[
            "Rode a bicycle through the aisles and would not stop when asked. {end}",
            "Sat in the entrance with others, played loud music and shouted at customers. {end}",
        ],
    ),
    deed(
        &[K::BeggingAsb],
        None,
        None,
        OUTSIDE,
        &[
            "Followed customers from the cash machine to the door and asked for money after being refused. {end}",
        ],
    ),
    deed(
        &[K::Damage],
        None,
        None,
        OUTSIDE,
        &[
            "Scratched the glass of the entrance door with a coin. {end}",
            "Pulled down the display at the entrance and walked away. {end}",
        ],
    ),
    deed(
        &[K::PublicOrder],
        None,
        Some(R::ThreatensStaff),
        OUTSIDE,
        &["Shouted at people waiting and squared up to a driver. {end}"],
    ),
    deed(
        &[K::Suspicious],
        None,
        Some(R::TargetsLoneStaff),
        SHOPS,
        &[
            "Came in four times in one hour, photographed the stock room door and asked when staff are alone. {end}",
        ],
    ),
    deed(
        &[K::ProxyPurchase],
        None,
        None,
        SHOPS,
        &["Bought cigarettes and handed them to a child outside, as seen on camera. {end}"],
    ),
];

pub(super) const YOUNG: &[Deed] = &[
    deed(
        &[K::FakeId],
        None,
        None,
        SHOPS,
        &[
            "Asked for alcohol and showed a card with another person's picture. Nothing was sold. {end}",
        ],
    ),
    deed(
        &[K::Underage],
        None,
        None,
        SHOPS,
        &[
            "Asked for vapes without proof of age and came back with others twice. Nothing was sold. {end}",
        ],
    ),
    deed(
        &[K::ShopTheft],
        Some(M::GrabRun),
        None,
        SHOPS,
        &["Took {goods} {spot} with two others and ran. {end}"],
    ),
];

pub(super) const BREACH: Deed = deed(
    &[K::BreachOfBan],
    None,
    None,
    ANY,
    &[
        "Came in although banned. Was told again, and left when asked. {end}",
        "Came in although banned and would not leave until police were called. {end}",
    ],
);
