# Words for the field's closed lists. The part after the first name is the code.

role-TILL = Till
role-DOOR = Door
role-MANAGER = Manager
role-ADMINISTRATOR = Scheme office
role-CHAIR = Chair
role-BOARD = Board
role-POLICE = Police liaison
role-DATA_LEAD = Data protection
role-AUDITOR = Auditor
role-SYSTEM = System

sex-MALE = Male
sex-FEMALE = Female
sex-OTHER_DESCRIBED = Described otherwise
sex-UNKNOWN = Sex not known

age-U18 = Under 18
age-U16 = Under 16
age-A16_17 = 16–17
age-A18_24 = 18–24
age-A25_34 = 25–34
age-A35_44 = 35–44
age-A45_54 = 45–54
age-A55_64 = 55–64
age-A65_PLUS = 65 or over
age-UNKNOWN = Age not known

height-UNDER_150 = under 150 cm
height-H150_159 = 150–159 cm
height-H160_169 = 160–169 cm
height-H170_179 = 170–179 cm
height-H180_189 = 180–189 cm
height-H190_PLUS = 190 cm or over
height-UNKNOWN = Height not known

build-SLIM = Slim
build-MEDIUM = Medium build
build-ATHLETIC = Athletic
build-STOCKY = Stocky
build-LARGE = Large
build-UNKNOWN = Build not known

hair-BLACK = Black
hair-DARK_BROWN = Dark brown
hair-LIGHT_BROWN = Light brown
hair-BLOND = Blond
hair-RED = Red
hair-GREY = Grey
hair-WHITE = White
hair-DYED = Dyed
hair-BALD = Bald
hair-UNKNOWN = Hair not known

style-SHAVED = shaved
style-SHORT = short
style-COLLAR = to the collar
style-SHOULDER = to the shoulder
style-LONG = long
style-TIED = tied back
style-BRAIDED = braided
style-AFRO = afro
style-CURLY = curly
style-RECEDING = receding
style-COVERED = covered
style-UNKNOWN = not known

beard-NONE = no beard
beard-STUBBLE = stubble
beard-MOUSTACHE = moustache
beard-GOATEE = goatee
beard-BEARD_SHORT = short beard
beard-BEARD_FULL = full beard
beard-UNKNOWN = beard not known

eyes-BROWN = Brown
eyes-BLUE = Blue
eyes-GREEN = Green
eyes-GREY = Grey
eyes-HAZEL = Hazel
eyes-UNKNOWN = Not known

eyewear-NONE = no glasses
eyewear-GLASSES = glasses
eyewear-SUNGLASSES = sunglasses
eyewear-UNKNOWN = glasses not known

mark-SCAR = Scar
mark-TATTOO = Tattoo
mark-BIRTHMARK = Birthmark
mark-PIERCING = Piercing
mark-AMPUTATION_MISSING = Missing part
mark-OTHER = Other mark

where-FACE = face
where-HEAD = head
where-NECK = neck
where-LEFT_ARM = left arm
where-RIGHT_ARM = right arm
where-LEFT_HAND = left hand
where-RIGHT_HAND = right hand
where-CHEST = chest
where-BACK = back
where-LEFT_LEG = left leg
where-RIGHT_LEG = right leg
where-OTHER = elsewhere

## Marks as answers to "which mark": a kind at a place
place-FACE = face
place-HEAD = head
place-NECK = neck
place-ARM = arm
place-HAND = hand
place-BODY = body
place-LEG = leg

marked-SCAR = scar on the { $place }
marked-TATTOO = { $place } tattoo
marked-BIRTHMARK = birthmark on the { $place }
marked-PIERCING = { $place } piercing
marked-AMPUTATION_MISSING = part of the { $place } missing
marked-OTHER = other mark on the { $place }
marked-elsewhere = { $kind } elsewhere

care-VIOLENCE = Violence
care-THREATENS_STAFF = Threatens staff
care-WEAPON = Weapon
care-NEEDLES = Needles
care-SPITS_BITES = Spits or bites
care-WORKS_IN_TEAM = Works with others
care-TARGETS_LONE_STAFF = Targets staff who are alone
care-DO_NOT_APPROACH_CALL_POLICE = Do not approach, call the police

basis-ALLEGED = Alleged, not proved
basis-SEEN_BY_STAFF = Seen by staff
basis-CCTV = Seen on CCTV
basis-ADMITTED = Admitted
basis-CONVICTED = Decided by a court

picture-kind-FACE = Face
picture-kind-FULL = Full length
picture-kind-BODY_PART_MARK = Mark
picture-kind-CCTV_STILL = CCTV
picture-kind-VEHICLE = Vehicle
picture-kind-CLOTHING = Clothing

source-MEMBER_CCTV = a member’s CCTV
source-BWV = a body-worn camera
source-POLICE_ISA = the police, under the sharing agreement
source-SUBJECT_SUPPLIED = the person themselves
source-OTHER_SCHEME = another scheme

sector-RETAIL = shops
sector-PUB = pubs
sector-CLUB = clubs
sector-HOTEL = hotels
sector-TAKEAWAY = takeaways
sector-TRANSPORT = transport
sector-EVENT = events
sector-OTHER = other members

service-HAND = By hand
service-POST_1ST = By first-class post
service-POST_SIGNED = By signed-for post
service-EMAIL = By email
service-TOLD_IN_PERSON = Told in person
service-BY_POLICE_AS_MESSENGER = Brought by the police
service-SOLICITOR = Through a solicitor
service-REFUSED = Handed over, not taken

court-CBO = Criminal Behaviour Order
court-CPN_FROM_POLICE = Community Protection Notice
court-INJUNCTION = Injunction
court-BAIL_CONDITION = Bail condition
court-RESPECT_ORDER = Respect Order
court-EXCLUSION_ORDER_LEGACY = Exclusion order

hidden-why-ROLE = their role sees no pictures
hidden-why-NO_AGREEMENT = the data agreement is not accepted
hidden-why-RESTRICTED = restricted while an objection is looked at
hidden-why-HELD = on legal hold
hidden-why-NO_SOURCE = no report to rest on
hidden-why-AWAITS_CHECK = a second person has still to check them
hidden-why-NOT_LISTED = not on the gallery today
hidden-why-CHILD = under 18 and not approved for the gallery
hidden-why-CHILD_ROLE = under 18, and their role does not see children

kind-SHOP_THEFT = theft from a shop
kind-ATTEMPT_THEFT = attempted theft
kind-THEFT_FROM_CUSTOMER = theft from a customer
kind-MAKING_OFF = leaving without paying
kind-BURGLARY = burglary
kind-ROBBERY = robbery
kind-REFUND_FRAUD = refund fraud
kind-PAYMENT_FRAUD = payment fraud
kind-COUNTERFEIT_NOTE = counterfeit note
kind-TICKET_SWITCH = switching price tickets
kind-VERBAL_ABUSE = verbal abuse
kind-THREATS = threats
kind-COMMON_ASSAULT = assault
kind-ASSAULT_INJURY = assault with injury
kind-ASSAULT_RETAIL_WORKER = assault on a retail worker
kind-SEXUAL_ASSAULT = sexual assault
kind-SPIKING = spiking
kind-WEAPON_SEEN = weapon seen
kind-PUBLIC_ORDER = public order
kind-DRUNK_REFUSED = refused when drunk
kind-EJECTION = ejection
kind-FIGHT = fight
kind-DAMAGE = damage
kind-ASB = anti-social behaviour
kind-BEGGING_ASB = begging with anti-social behaviour
kind-HATE_INCIDENT = hate incident
kind-DRUG_USE = drug use
kind-DRUG_SUPPLY = drug supply
kind-UNDERAGE = under age
kind-PROXY_PURCHASE = buying for somebody under age
kind-FAKE_ID = false ID
kind-SALE_REFUSED = sale refused
kind-CAPACITY_DISPERSAL = leaving after capacity was reached
kind-BREACH_OF_BAN = coming in while banned
kind-SIGHTING = seen
kind-WRONG_CHALLENGE = challenged by mistake
kind-SUSPICIOUS = suspicious behaviour
kind-HOSTILE_RECON = looking over the place with ill intent
kind-VULNERABLE_PERSON_HELPED = vulnerable person helped
kind-OTHER = something else

way-CONCEAL_PERSON = hides goods on the body
way-CONCEAL_BAG = hides goods in a bag
way-FOIL_BAG = foil-lined bag
way-TROLLEY_PUSHOUT = pushes a full trolley out
way-GRAB_RUN = grabs and runs
way-DISTRACTION = distracts staff
way-TEAM = works with others
way-LOOKOUT = has a lookout
way-SELF_CHECKOUT = at the self-checkout
way-DETAG = takes off tags
way-REFUND_STOLEN = brings goods back for money
way-PRAM_CHILD = pram or pushchair
way-FITTING_ROOM = fitting room
way-THREAT_WHEN_STOPPED = threatens when stopped
way-CARD_CHANGE_RING = card or change trick
way-MINESWEEPING = takes other people’s drinks
way-OTHER = another way

date-today = today
date-yesterday = yesterday
date-on = on { $date }
date-as-of = { $time } { $day }
date-new = this month
date-months = { $count ->
    [one] 1 month
   *[other] { $count } months
}
date-years = { $count ->
    [one] 1 year
   *[other] { $count } years
}
date-seconds = { $count ->
    [one] 1 second
   *[other] { $count } seconds
}
