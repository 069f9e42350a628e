# Cymraeg (cy). Not yet read by a native speaker: tell us what reads badly. Terms: docs/welsh.md.
# Words for the field's closed lists. The part after the first name is the code.

role-TILL = Til
role-DOOR = Drws
role-MANAGER = Rheolwr
role-ADMINISTRATOR = Swyddfa’r cynllun
role-CHAIR = Cadeirydd
role-BOARD = Bwrdd
role-POLICE = Cyswllt yr heddlu
role-DATA_LEAD = Diogelu data
role-AUDITOR = Archwilydd
role-SYSTEM = System

sex-MALE = Gwryw
sex-FEMALE = Benyw
sex-OTHER_DESCRIBED = Disgrifiwyd fel arall
sex-UNKNOWN = Rhyw anhysbys

age-U18 = O dan 18
age-U16 = O dan 16
age-A16_17 = 16–17
age-A18_24 = 18–24
age-A25_34 = 25–34
age-A35_44 = 35–44
age-A45_54 = 45–54
age-A55_64 = 55–64
age-A65_PLUS = 65 neu drosodd
age-UNKNOWN = Oed anhysbys

height-UNDER_150 = o dan 150 cm
height-H150_159 = 150–159 cm
height-H160_169 = 160–169 cm
height-H170_179 = 170–179 cm
height-H180_189 = 180–189 cm
height-H190_PLUS = 190 cm neu drosodd
height-UNKNOWN = Taldra anhysbys

build-SLIM = Main
build-MEDIUM = Corff canolig
build-ATHLETIC = Athletaidd
build-STOCKY = Cydnerth
build-LARGE = Mawr
build-UNKNOWN = Corff anhysbys

hair-BLACK = Du
hair-DARK_BROWN = Brown tywyll
hair-LIGHT_BROWN = Brown golau
hair-BLOND = Golau
hair-RED = Coch
hair-GREY = Llwyd
hair-WHITE = Gwyn
hair-DYED = Wedi’i liwio
hair-BALD = Moel
hair-UNKNOWN = Gwallt anhysbys

style-SHAVED = wedi’i eillio
style-SHORT = byr
style-COLLAR = at y goler
style-SHOULDER = at yr ysgwydd
style-LONG = hir
style-TIED = wedi’i glymu’n ôl
style-BRAIDED = wedi’i blethu
style-AFRO = affro
style-CURLY = cyrliog
style-RECEDING = yn cilio
style-COVERED = wedi’i orchuddio
style-UNKNOWN = anhysbys

beard-NONE = dim barf
beard-STUBBLE = barf ddyddiau
beard-MOUSTACHE = mwstás
beard-GOATEE = barf gafr
beard-BEARD_SHORT = barf fer
beard-BEARD_FULL = barf lawn
beard-UNKNOWN = barf anhysbys

eyes-BROWN = Brown
eyes-BLUE = Glas
eyes-GREEN = Gwyrdd
eyes-GREY = Llwyd
eyes-HAZEL = Lliw cyll
eyes-UNKNOWN = Anhysbys

eyewear-NONE = dim sbectol
eyewear-GLASSES = sbectol
eyewear-SUNGLASSES = sbectol haul
eyewear-UNKNOWN = sbectol anhysbys

mark-SCAR = Craith
mark-TATTOO = Tatŵ
mark-BIRTHMARK = Man geni
mark-PIERCING = Twll tlws
mark-AMPUTATION_MISSING = Rhan ar goll
mark-OTHER = Marc arall

where-FACE = wyneb
where-HEAD = pen
where-NECK = gwddf
where-LEFT_ARM = braich chwith
where-RIGHT_ARM = braich dde
where-LEFT_HAND = llaw chwith
where-RIGHT_HAND = llaw dde
where-CHEST = brest
where-BACK = cefn
where-LEFT_LEG = coes chwith
where-RIGHT_LEG = coes dde
where-OTHER = man arall

## Marks as answers to "which mark": a kind at a place. The place brings its article, for the article mutates it.
place-FACE = yr wyneb
place-HEAD = y pen
place-NECK = y gwddf
place-ARM = y fraich
place-HAND = y llaw
place-BODY = y corff
place-LEG = y goes

marked-SCAR = craith ar { $place }
marked-TATTOO = tatŵ ar { $place }
marked-BIRTHMARK = man geni ar { $place }
marked-PIERCING = twll tlws yn { $place }
marked-AMPUTATION_MISSING = { $place } â rhan ar goll
marked-OTHER = marc arall ar { $place }
marked-elsewhere = { $kind } mewn man arall

care-VIOLENCE = Trais
care-THREATENS_STAFF = Bygwth staff
care-WEAPON = Arf
care-NEEDLES = Nodwyddau
care-SPITS_BITES = Poeri neu frathu
care-WORKS_IN_TEAM = Gweithio gydag eraill
care-TARGETS_LONE_STAFF = Targedu staff sydd ar eu pen eu hunain
care-DO_NOT_APPROACH_CALL_POLICE = Peidiwch â mynd yn agos, ffoniwch yr heddlu

basis-ALLEGED = Honnir, heb ei brofi
basis-SEEN_BY_STAFF = Gwelwyd gan staff
basis-CCTV = Gwelwyd ar CCTV
basis-ADMITTED = Cyfaddefwyd
basis-CONVICTED = Penderfynwyd gan lys

picture-kind-FACE = Wyneb
picture-kind-FULL = Corff cyfan
picture-kind-BODY_PART_MARK = Marc
picture-kind-CCTV_STILL = CCTV
picture-kind-VEHICLE = Cerbyd
picture-kind-CLOTHING = Dillad

source-MEMBER_CCTV = CCTV aelod
source-BWV = camera corff
source-POLICE_ISA = yr heddlu, o dan y cytundeb rhannu
source-SUBJECT_SUPPLIED = y person ei hun
source-OTHER_SCHEME = cynllun arall

sector-RETAIL = siopau
sector-PUB = tafarndai
sector-CLUB = clybiau
sector-HOTEL = gwestai
sector-TAKEAWAY = siopau tecawê
sector-TRANSPORT = trafnidiaeth
sector-EVENT = digwyddiadau
sector-OTHER = aelodau eraill

service-HAND = Â llaw
service-POST_1ST = Drwy’r post dosbarth cyntaf
service-POST_SIGNED = Drwy’r post â llofnod
service-EMAIL = Drwy e-bost
service-TOLD_IN_PERSON = Dywedwyd wyneb yn wyneb
service-BY_POLICE_AS_MESSENGER = Danfonwyd gan yr heddlu
service-SOLICITOR = Drwy gyfreithiwr
service-REFUSED = Cynigiwyd, ni chymerwyd

court-CBO = Gorchymyn Ymddygiad Troseddol
court-CPN_FROM_POLICE = Hysbysiad Gwarchod y Gymuned
court-INJUNCTION = Gwaharddeb
court-BAIL_CONDITION = Amod mechnïaeth
court-RESPECT_ORDER = Gorchymyn Parch
court-EXCLUSION_ORDER_LEGACY = Gorchymyn gwahardd

hidden-why-ROLE = nid yw eu rôl yn gweld lluniau
hidden-why-NO_AGREEMENT = ni dderbyniwyd y cytundeb data
hidden-why-RESTRICTED = wedi’i gyfyngu tra edrychir ar wrthwynebiad
hidden-why-HELD = wedi’i ddal am resymau cyfreithiol
hidden-why-NO_SOURCE = dim adroddiad i orffwys arno
hidden-why-AWAITS_CHECK = rhaid i ail berson wirio yn gyntaf
hidden-why-NOT_LISTED = ddim ar yr oriel heddiw
hidden-why-CHILD = o dan 18 oed a heb gymeradwyaeth i’r oriel
hidden-why-CHILD_ROLE = o dan 18 oed, ac nid yw eu rôl yn gweld plant

kind-SHOP_THEFT = dwyn o siop
kind-ATTEMPT_THEFT = ceisio dwyn
kind-THEFT_FROM_CUSTOMER = dwyn oddi ar gwsmer
kind-MAKING_OFF = gadael heb dalu
kind-BURGLARY = byrgleriaeth
kind-ROBBERY = lladrad
kind-REFUND_FRAUD = twyll ad-dalu
kind-PAYMENT_FRAUD = twyll talu
kind-COUNTERFEIT_NOTE = papur arian ffug
kind-TICKET_SWITCH = cyfnewid labeli pris
kind-VERBAL_ABUSE = cam-drin geiriol
kind-THREATS = bygythiadau
kind-COMMON_ASSAULT = ymosod
kind-ASSAULT_INJURY = ymosod gan achosi anaf
kind-ASSAULT_RETAIL_WORKER = ymosod ar weithiwr siop
kind-SEXUAL_ASSAULT = ymosod rhywiol
kind-SPIKING = sbeicio
kind-WEAPON_SEEN = gwelwyd arf
kind-PUBLIC_ORDER = trefn gyhoeddus
kind-DRUNK_REFUSED = gwrthodwyd oherwydd meddwdod
kind-EJECTION = troi allan
kind-FIGHT = ymladd
kind-DAMAGE = difrod
kind-ASB = ymddygiad gwrthgymdeithasol
kind-BEGGING_ASB = cardota gydag ymddygiad gwrthgymdeithasol
kind-HATE_INCIDENT = digwyddiad casineb
kind-DRUG_USE = defnyddio cyffuriau
kind-DRUG_SUPPLY = cyflenwi cyffuriau
kind-UNDERAGE = o dan oed
kind-PROXY_PURCHASE = prynu i rywun o dan oed
kind-FAKE_ID = dull adnabod ffug
kind-SALE_REFUSED = gwrthod gwerthu
kind-CAPACITY_DISPERSAL = gadael wedi i’r lle lenwi
kind-BREACH_OF_BAN = dod i mewn er gwaethaf gwaharddiad
kind-SIGHTING = gwelwyd
kind-WRONG_CHALLENGE = heriwyd drwy gamgymeriad
kind-SUSPICIOUS = ymddygiad amheus
kind-HOSTILE_RECON = archwilio’r lle gyda bwriad drwg
kind-VULNERABLE_PERSON_HELPED = helpwyd person agored i niwed
kind-OTHER = rhywbeth arall

way-CONCEAL_PERSON = cuddio nwyddau ar y corff
way-CONCEAL_BAG = cuddio nwyddau mewn bag
way-FOIL_BAG = bag wedi’i leinio â ffoil
way-TROLLEY_PUSHOUT = gwthio troli llawn allan
way-GRAB_RUN = cipio a rhedeg
way-DISTRACTION = tynnu sylw staff
way-TEAM = gweithio gydag eraill
way-LOOKOUT = rhywun yn cadw golwg
way-SELF_CHECKOUT = wrth y til hunanwasanaeth
way-DETAG = tynnu tagiau
way-REFUND_STOLEN = dod â nwyddau’n ôl am arian
way-PRAM_CHILD = pram neu goets
way-FITTING_ROOM = ystafell newid
way-THREAT_WHEN_STOPPED = bygwth wrth gael eu hatal
way-CARD_CHANGE_RING = tric cerdyn neu newid mân
way-MINESWEEPING = cymryd diodydd pobl eraill
way-OTHER = dull arall

date-today = heddiw
date-yesterday = ddoe
date-on = ar { $date }
date-as-of = { $time } { $day }
date-new = y mis hwn
date-months = { $count ->
    [one] 1 mis
    [two] 2 fis
   *[other] { $count } mis
}
date-years = { $count ->
    [one] 1 flwyddyn
    [two] 2 flynedd
    [few] { $count } blynedd
    [4] 4 blynedd
    [many] { $count } blynedd
   *[other] { $count } mlynedd
}
date-seconds = { $count ->
    [one] 1 eiliad
   *[other] { $count } eiliad
}
