# Cymraeg (cy). Not yet read by a native speaker: tell us what reads badly. Terms: docs/welsh.md.
# The first start: four ways to begin, founding a scheme on this computer, joining one by code.

begin-ways = Beth hoffech chi ei wneud?
begin-found = Sefydlu cynllun ar y cyfrifiadur hwn
begin-found-what = Ar gyfer swyddfa’r cynllun: eich cofrestr eich hun, ar y cyfrifiadur hwn yn unig. Gellir ei chysylltu â gweinydd yn ddiweddarach.
begin-join = Ymuno â chynllun â chod
begin-join-what = Ar gyfer til, bar neu gyfrifiadur arall mewn cynllun sy’n defnyddio Watchbook yn barod. Mae’r swyddfa’n rhoi cyfeiriad a chod i chi, neu ffeil.
begin-back = Yn ôl

## Founding
begin-found-title = Sefydlu cynllun
begin-found-how = Ni wneir dim nes bod popeth yn iawn, ac nid oes dim yn gadael y cyfrifiadur hwn.
begin-scheme-part = Y cynllun
begin-name = Enw’r cynllun
begin-name-hint = Fel y mae ei aelodau’n ei adnabod.
begin-kind = Pa fath ydyw
begin-kind-SHOPWATCH = Shopwatch
begin-kind-PUBWATCH = Pubwatch
begin-kind-BCRP = Partneriaeth lleihau troseddau busnes
begin-kind-BID_BCRP = Partneriaeth ardal gwella busnes
begin-kind-NIGHTSAFE = Nightsafe
begin-kind-MIXED = Shopwatch a Pubwatch
begin-jurisdiction = Cyfraith pa wlad sy’n gymwys
begin-jurisdiction-ENG_WAL = Cymru a Lloegr
begin-jurisdiction-SCT = Yr Alban
begin-jurisdiction-NI = Gogledd Iwerddon
begin-jurisdiction-IOM = Ynys Manaw
begin-jurisdiction-JER_GGY = Jersey a Guernsey
begin-controller = Pwy sy’n atebol am ei ddata
begin-controller-hint = Y rheolydd data yn ôl y gyfraith: y bartneriaeth, y cwmni neu’r pwyllgor.
begin-phone = Ffôn y cynllun
begin-phone-hint = Bydd staff yn ei ffonio pan fyddan nhw’n ansicr.
begin-ico = Cofrestriad gyda’r ICO
begin-ico-hint = Fel ZA123456. Gadewch ef yn wag tra nad oes un eto.
begin-agreement = Cytundeb data
begin-agreement-hint = Mae pawb yn ei dderbyn cyn gweld yr oriel. Mae llinell wag yn dechrau paragraff newydd.
begin-agreement-text =
    Mae’r hyn a welwch yma am bobl go iawn. Defnyddiwch ef i gadw’r safle hwn, ei staff a’i gwsmeriaid yn ddiogel yn unig.

    Peidiwch â’i ddangos i neb y tu allan i’r staff. Peidiwch â thynnu llun o ddim a welwch, na’i gopïo na’i drosglwyddo, a pheidiwch â gadael sgrin ar agor.

    Adroddiadau a phenderfyniadau’r cynllun yw’r hyn rydych yn ei ddarllen, nid dyfarniadau llys. Cymharwch o leiaf dair nodwedd cyn siarad â neb. Os ydych yn ansicr, peidiwch â gwneud dim.

    Peidiwch byth â chadw neb yn gaeth oherwydd yr hyn a welwch yma. Gofynnwch iddyn nhw adael, a ffoniwch yr heddlu os oes angen.

    Mae pob cerdyn rydych yn ei agor yn cael ei gofnodi gyda’ch enw a’r amser. Os credwch fod rhestriad yn anghywir, dywedwch wrth y cynllun yr un diwrnod.
begin-gallery = Wedi’u gwahardd
begin-office = Swyddfa’r cynllun
begin-person-part = Y gweinyddydd cyntaf
begin-person-found = Eich enw
begin-person-hint = Fel y mae eich cydweithwyr yn eich adnabod: Helen R.
begin-passphrase = Cyfrinymadrodd
begin-passphrase-hint = O leiaf 15 nod: pedwar neu bum gair nad oes a wnelon nhw ddim â’i gilydd. Ni all neb ei ddweud wrthych eto.
begin-again = Yr un peth eto
begin-no-store = Nid oes gan y cyfrifiadur hwn storfa allweddi y gall Watchbook ei defnyddio. Eich cyfrinymadrodd yn unig sy’n amddiffyn y gofrestr: gall pwy bynnag sy’n copïo ei ffeil geisio ei ddyfalu, felly dewiswch un hir. Bydd y sgrin ddatgloi’n dangos llythrennau cyntaf yn lle enwau.
begin-found-now = Sefydlu’r cynllun
begin-founding = Wrthi’n gwneud y gofrestr
begin-found-then = Nesaf byddwch yn darllen y cytundeb data ac yn ei dderbyn eich hun. Yna gellir mewnforio safleoedd yr aelodau o daenlen.

## What is wrong in a field
problem-phone-unreadable = Nid rhif ffôn yw hwnnw. Ysgrifennwch ei ddigidau, fel 01632 960140.
problem-ico-unreadable = Z a saith digid yw rhif cofrestru, neu ZA a chwech. Gadewch ef yn wag tra nad oes un.
begin-problems = { $count ->
    [one] Un peth i’w gywiro. Ni wnaed dim eto.
    [two] Dau beth i’w cywiro. Ni wnaed dim eto.
    [few] { $count } pheth i’w cywiro. Ni wnaed dim eto.
    [many] { $count } pheth i’w cywiro. Ni wnaed dim eto.
   *[other] { $count } peth i’w cywiro. Ni wnaed dim eto.
}
begin-failed-FULL = Mae disg y cyfrifiadur hwn yn rhy lawn, felly ni wnaed cofrestr. Rhyddhewch le a rhowch gynnig arall arni; mae’r hyn a deipiwyd yn dal yma.
begin-failed-EXISTS = Mae cofrestr ar y cyfrifiadur hwn yn barod, neu mae Watchbook arall ar waith yma. Nid ysgrifennwyd dim drosti. Caewch y ffenestr arall, yna agorwch Watchbook o’r newydd.
begin-failed-NO_MEMORY = Mae’r cyfrifiadur hwn yn brin o gof, felly ni wnaed cofrestr. Caewch raglenni eraill a rhowch gynnig arall arni; mae’r hyn a deipiwyd yn dal yma.
begin-failed-KEY_STORE = Ni chadwodd storfa allweddi’r cyfrifiadur hwn yr allwedd, felly ni wnaed cofrestr. Mewngofnodwch i’r cyfrifiadur eto, neu dewiswch gyfrinymadrodd o 15 nod o leiaf, a rhowch gynnig arall arni.
begin-failed-TROUBLE = Ni ellid ysgrifennu’r gofrestr ar ddisg y cyfrifiadur hwn. Nid oes dim ohoni ar ôl. Rhowch gynnig arall arni; os bydd yn digwydd ddwywaith, efallai fod y ddisg yn methu.
begin-failed-seated = Mae’r cod wedi’i ddefnyddio nawr. Gadewch Watchbook ar agor a rhowch gynnig arall arni: cedwir eich lle yn y cynllun nes i chi ei gau. Os oes rhaid ei gau, gofynnwch i’r swyddfa am god newydd.

## Joining: address and code
begin-join-title = Ymuno â chynllun
begin-join-how = Mae’r cod yn ddilys unwaith ac am gyfnod byr. Ni fyddwch yn ymuno â dim cyn gweld cynllun pwy ydyw.
begin-address = Cyfeiriad gweinydd y cynllun
begin-address-hint = Fel watch.example.org. Mae wrth ymyl y cod.
begin-code = Cod
begin-code-hint = Pum grŵp o bedwar. Gellir gludo ffeil ymuno gyfan yma hefyd.
begin-look-up = Edrych arno
begin-looking = Wrthi’n gofyn i weinydd y cynllun
begin-file = Dewis ffeil ymuno…
begin-typed-no_address = Ysgrifennwch y cyfeiriad sydd wrth ymyl y cod.
begin-typed-no_code = Ysgrifennwch y cod.
begin-typed-sign = Nid yw “{ $sign }” mewn unrhyw god: edrychwch ar grŵp { $group } eto.
begin-typed-length = { $found } o { $due } o lythrennau a digidau. Edrychwch a oes un ar goll neu wedi’i dyblu.
begin-typed-check = Nid yw un llythyren neu ddigid yn iawn, neu mae dau wedi newid lle. Cymharwch y cod unwaith eto, grŵp wrth grŵp.
begin-refused-not_a_join_file = Nid ffeil ymuno Watchbook yw honno. Ni newidiwyd dim. Dewiswch un arall, neu teipiwch y cyfeiriad a’r cod.
begin-refused-address = Ni ellir cyrraedd gweinydd dan gyfeiriad o’r fath. Ni ymunwyd â dim, ac mae’r cod yn dal yn ddilys. Cymharwch y cyfeiriad â’r hyn a roddodd y swyddfa i chi; mae’n dechrau â https, nid http.
begin-refused-no_line = Nid oes neb yn ateb. Ni ymunwyd â dim. Gwnewch yn siŵr bod gan y cyfrifiadur hwn linell i’r rhyngrwyd a bod y cyfeiriad yn iawn, yna edrychwch ar y cod eto.
begin-refused-not_trusted = Ni all pwy bynnag sy’n ateb brofi mai’r gweinydd hwnnw ydyw. Ni ymunwyd â dim. Gwnewch yn siŵr bod dyddiad ac amser y cyfrifiadur hwn yn iawn; os ydyn nhw, ffoniwch swyddfa’r cynllun.
begin-refused-not_ours = Mae rhywbeth arall yn ateb yn lle gweinydd y cynllun: tudalen fewngofnodi’r rhwydwaith hwn, efallai. Ni ymunwyd â dim. Agorwch borwr, mewngofnodwch i’r rhwydwaith, a rhowch gynnig arall arni.
begin-refused-update_needed = Nid yw’r Watchbook hwn a gweinydd y cynllun yn siarad yr un fersiwn. Ni ymunwyd â dim, ac mae’r cod yn dal yn ddilys. Gosodwch y Watchbook diweddaraf a rhowch gynnig arall arni.
begin-refused-no_invitation = Nid oes gwahoddiad agored â’r cod hwn: efallai ei fod wedi’i ddefnyddio, yn rhy hen, neu wedi’i dynnu’n ôl. Ni wnaed dim yma. Gofynnwch i’r swyddfa am god newydd.
begin-refused-forged = Nid yr hyn a wnaeth y swyddfa y mae’r gweinydd yn ei roi. Ni ymunwyd â dim. Peidiwch â rhoi cynnig arall arni; ffoniwch swyddfa’r cynllun a dywedwch wrthyn nhw.
begin-refused-clock = Mae cloc y cyfrifiadur hwn yn rhy bell ohoni. Ni ymunwyd â dim, ac mae’r cod yn dal yn ddilys. Gosodwch y dyddiad a’r amser, yna rhowch gynnig arall arni.
begin-refused-later = Mae gan y gweinydd ormod i’w wneud. Ni ymunwyd â dim, ac mae’r cod yn dal yn ddilys. Rhowch gynnig arall arni mewn { $seconds ->
    [one] eiliad
    [two] dwy eiliad
    [few] { $seconds } eiliad
    [many] { $seconds } eiliad
   *[other] { $seconds } eiliad
}.
begin-refused-no_memory = Mae’r cyfrifiadur hwn yn brin o gof. Ni ymunwyd â dim, ac mae’r cod yn dal yn ddilys. Caewch raglenni eraill a rhowch gynnig arall arni.
begin-refused-trouble = Ni adawodd y gweinydd y cyfrifiadur hwn i mewn. Ni wnaed dim yma. Rhowch gynnig arall arni; os bydd yn digwydd ddwywaith, gofynnwch i’r swyddfa am god newydd.

## Joining: is this yours?
begin-yours-title = Ai eich un chi yw hwn?
begin-yours-scheme = Cynllun
begin-yours-place = Lle
begin-yours-inviter = Gwahoddwyd gan
begin-yours-what = Ymunwch dim ond os ydych yn adnabod yr enwau hyn. Ni wnaed dim eto.
begin-yours-clock = Mae cloc y cyfrifiadur hwn { $minutes ->
    [one] funud
    [two] ddwy funud
    [few] { $minutes } munud
    [many] { $minutes } munud
   *[other] { $minutes } munud
} ohoni. Wrth y cloc y mae gwaharddiadau’n dechrau ac yn gorffen: gosodwch y dyddiad a’r amser cyn mynd ymlaen.
begin-yours-yes = Ie, ein cynllun ni yw hwn
begin-yours-no = Na, cod arall

## Joining: who comes in first
begin-who-title = Pwy sy’n dod i mewn gyntaf?
begin-who-MANAGER = Rydych yn dod i mewn fel rheolwr { $place }.
begin-who-BOARD = Rydych yn dod i mewn fel aelod o’r bwrdd.
begin-who-POLICE = Rydych yn dod i mewn fel cyswllt yr heddlu.
begin-who-ADMINISTRATOR = Rydych yn dod i mewn fel gweinyddydd swyddfa’r cynllun. Pan fydd y cyfrifiadur hwn wedi ymuno, byddwch yn cymharu chwe digid â { $inviter } dros y ffôn.
begin-pin = PIN o 6 digid, neu gyfrinymadrodd
begin-pin-hint = Nid un hawdd ei ddyfalu, fel 123456. Mae gan gyfrinymadrodd 15 nod o leiaf.
begin-join-now = Ymuno
begin-joining = Wrthi’n ymuno â’r cynllun
begin-made-late = Nes bod cofnodion y cynllun ei hun wedi dod, nid yw’r cyfrifiadur hwn yn dangos neb.

## Joining: the office’s digits
begin-digits-title = Cymharwch y chwe digid hyn
begin-digits-what = Ffoniwch { $inviter } ar rif rydych yn ei adnabod, nid un o neges. Mae’r naill yn darllen tri digid i’r llall. Dim ond pan fydd y chwech yr un fath y byddan nhw’n cadarnhau’r cyfrifiadur hwn.
begin-digits-differ = Os yw un digid yn wahanol, mae rhywun yn sefyll rhyngoch chi: peidiwch â mynd ymlaen, a gadewch iddyn nhw dynnu’r cyfrifiadur hwn yn ôl.
begin-digits-waits = Tan hynny nid yw’r cyfrifiadur hwn yn dal dim o eiddo’r swyddfa. Daw’r cofnodion ar eu pen eu hunain ar ôl iddo gael ei gadarnhau.
begin-digits-on = Ymlaen i ddatgloi
