# Cymraeg (cy). Not yet read by a native speaker: tell us what reads badly. Terms: docs/welsh.md.
# The scheme's recovery kit: an office that comes back by it, the wait, and what stands on its sheet.

kit-way = Dod â’r swyddfa yn ôl â’i phecyn adfer
kit-way-what = Ar gyfer cynllun ar weinydd sydd wedi colli cyfrifiadur ei swyddfa, pan nad oes copi diogel: mae angen taflen pecyn adfer y cynllun arnoch.
kit-title-sheet = Dod â’r swyddfa yn ôl
kit-how = Teipiwch yr hyn sydd ar daflen pecyn adfer y cynllun. Mae’r pecyn yn dod ag un cyfrifiadur, unwaith. Ni chaiff ei ddefnyddio cyn i bopeth yma fod yn iawn.
kit-sheet-part = Ar y daflen
kit-address = Cyfeiriad gweinydd y cynllun
kit-scheme = Rhif y cynllun
kit-scheme-hint = 64 o ddigidau a llythrennau o a i f. Nid oes ots am fylchau.
kit-symbols = Symbolau’r pecyn adfer
kit-symbols-hint = Saith grŵp o bedwar, fel y’u copïwyd â llaw. Nid oes ots am fylchau, cysylltnodau na phriflythrennau.
kit-name = Enw’r cynllun
kit-name-hint = Beth mae’r cyfrifiadur hwn yn ei alw nes i gofnodion y cynllun ei hun gyrraedd.
kit-person-part = Pwy sy’n dod i mewn
kit-go = Dod â’r swyddfa yn ôl
kit-going = Yn ymuno â’r cynllun â’r pecyn
kit-again = Mae’r cyfrifiadur hwn wedi ymuno, ac mae unig ymuno’r pecyn wedi’i ddefnyddio. Gadewch Watchbook ar agor a rhowch gynnig arall arni: cedwir y lle yn y cynllun nes i chi ei gau.
kit-wrong-scheme = Nid rhif cynllun mo hwnnw: mae ganddo 64 o ddigidau a llythrennau o a i f. Ni ddefnyddiwyd y pecyn. Cymharwch ef â’r daflen.
kit-wrong-name = Mae enw’r cynllun ar goll, yn rhy hir, neu mae ynddo arwyddion nad ydynt mewn unrhyw enw. Ni ddefnyddiwyd y pecyn.
kit-typed-no_address = Teipiwch y cyfeiriad sydd ar y daflen. Ni ddefnyddiwyd y pecyn.
kit-typed-no_code = Teipiwch y symbolau a gopïwyd ar y daflen.
kit-typed-sign = Nid yw “{ $sign }” mewn unrhyw becyn. Edrychwch ar grŵp { $group } eto. Ni ddefnyddiwyd y pecyn.
kit-typed-length = { $found } o { $due } o lythrennau a digidau. Edrychwch a oes un ar goll neu wedi’i dyblu. Ni ddefnyddiwyd y pecyn.
kit-typed-check = Nid yw un llythyren neu ddigid yn iawn, neu mae dau wedi newid lle. Ni ddefnyddiwyd y pecyn. Cymharwch ef â’r daflen, grŵp wrth grŵp.
kit-refused-address = Ni ellir cyrraedd gweinydd dan gyfeiriad o’r fath. Ni ddefnyddiwyd y pecyn. Cymharwch y cyfeiriad â’r daflen; mae’n dechrau â https, nid http.
kit-refused-no_line = Nid oes neb yn ateb. Ni wnaed dim yma. Gwnewch yn siŵr bod gan y cyfrifiadur hwn linell i’r rhyngrwyd a bod y cyfeiriad yn iawn, yna rhowch gynnig arall arni.
kit-refused-not_trusted = Ni all pwy bynnag sy’n ateb brofi mai’r gweinydd hwnnw ydyw. Ni ddefnyddiwyd y pecyn. Gwnewch yn siŵr bod dyddiad ac amser y cyfrifiadur hwn yn iawn; os ydyn nhw, gofynnwch i bwy bynnag sy’n rhedeg y gweinydd.
kit-refused-not_ours = Mae rhywbeth arall yn ateb yn lle gweinydd y cynllun: tudalen fewngofnodi’r rhwydwaith hwn, efallai. Ni ddefnyddiwyd y pecyn. Agorwch borwr, mewngofnodwch i’r rhwydwaith, a rhowch gynnig arall arni.
kit-refused-update_needed = Nid yw’r Watchbook hwn a gweinydd y cynllun yn siarad yr un fersiwn. Ni ddefnyddiwyd y pecyn. Gosodwch y Watchbook diweddaraf a rhowch gynnig arall arni.
kit-refused-no_invitation = Nid yw’r pecyn hwn yn agor unrhyw swyddfa yno. Mae’n perthyn i gynllun arall, mae pecyn mwy newydd wedi cymryd ei le, neu mae wedi dod â chyfrifiadur yn barod. Ni wnaed dim yma. Chwiliwch am y daflen ddiweddaraf, a chymharwch rif y cynllun â hi.
kit-refused-forged = Nid yr hyn a wnaeth swyddfa’r cynllun y mae’r gweinydd yn ei roi. Ni ddefnyddiwyd y pecyn. Peidiwch â rhoi cynnig arall arni; siaradwch â phwy bynnag sy’n rhedeg y gweinydd.
kit-refused-clock = Mae cloc y cyfrifiadur hwn yn rhy bell ohoni. Ni ddefnyddiwyd y pecyn. Gosodwch y dyddiad a’r amser, yna rhowch gynnig arall arni.
kit-refused-later = Mae gan y gweinydd ormod i’w wneud. Ni wnaed dim yma. Rhowch gynnig arall arni mewn { $seconds ->
    [one] eiliad
    [two] dwy eiliad
    [few] { $seconds } eiliad
    [many] { $seconds } eiliad
   *[other] { $seconds } eiliad
}.
kit-refused-no_memory = Mae’r cyfrifiadur hwn yn brin o gof. Ni ddefnyddiwyd y pecyn. Caewch raglenni eraill a rhowch gynnig arall arni.
kit-refused-trouble = Ni adawodd y gweinydd y cyfrifiadur hwn i mewn. Ni wnaed dim yma. Cymharwch y cyfeiriad a’r rhif â’r daflen a rhowch gynnig arall arni; os bydd yn digwydd ddwywaith, gofynnwch i bwy bynnag sy’n rhedeg y gweinydd.

## What came of it
kit-title-brought = Mae’r cyfrifiadur hwn wedi ymuno
kit-brought-you = Cyfrifiadur swyddfa’r cynllun ydyw bellach, ac rydych chi’n weinyddwr sy’n llofnodi arno.
kit-brought-here = Mae’r hyn sydd gan y swyddfa yn dod nawr, cyn gynted ag y byddwch wedi datgloi. Nid oes dim arall i’w wneud â’r pecyn.
kit-brought-not = Ni ddaeth y cam nesaf â’r pecyn: ni chyrhaeddwyd y gweinydd, neu ni chytunodd. Nid oes dim wedi’i golli. Cadwch y daflen, datglowch, agorwch Gyfrifiaduron a theipiwch y symbolau unwaith eto.
kit-held = Tan { $time } mae’r gweinydd yn dal yn ôl yr hyn y mae’r swyddfa’n ei wybod. Tan hynny mae’r gofrestr hon yn wag.
kit-held-why = Mae hynny fel na all neb gymryd swyddfa drosodd heb ei weld â phecyn wedi’i ddwyn: mae pob cyfrifiadur arall yn y swyddfa yn dangos yn Cyfrifiaduron mai â’r pecyn y daeth hwn, a gall gweinyddwr yno ei gau allan.
kit-held-sooner = Mae’n mynd yn gynt os oes rhywun arall yn dal i lofnodi yn y swyddfa: maen nhw’n agor Cyfrifiaduron, yn cymharu chwe digid â’r rhai yn Cyfrifiaduron yma, dros y ffôn, ac yn cadarnhau’r cyfrifiadur hwn. Yna mae popeth yn dod ohono’i hun.
kit-held-then = Os nad oes neb yn gwneud hynny, cadwch y daflen. Ar ôl yr amser hwnnw datglowch, agorwch Gyfrifiaduron a theipiwch y symbolau unwaith eto: yna mae popeth yn dod.
kit-unlock = Ymlaen i ddatgloi

## In Computers, on the computer that came back
kit-back-title = Daeth y cyfrifiadur hwn yn ôl â’r pecyn adfer
kit-back-now = Nid yw’r hyn y mae’r swyddfa’n ei wybod yma eto. Teipiwch y symbolau o’r daflen unwaith eto, a gofynnir amdano. Os nad yw’r ddau ddiwrnod ar ben, cewch wybod tan pryd y maen nhw’n para.
kit-back-digits = Chwe digid y cyfrifiadur hwn, y mae rhywun arall yn y swyddfa’n eu cymharu dros y ffôn:
kit-back-go = Mynd ymlaen â’r pecyn
kit-back-look = Gweld a gafodd ei gadarnhau
kit-back-gone = Mae’r pecyn hwn yn perthyn i gynllun arall, neu mae wedi gwneud rhywun arall yn weinyddwr. Nid oes dim wedi newid. Chwiliwch am y daflen y daeth y cyfrifiadur hwn yn ôl â hi.

## In Computers, on the others
kit-came = Daeth â’r pecyn adfer, ac nid oes neb o’r swyddfa wedi’i gadarnhau.
kit-came-this = Daeth â’r pecyn adfer. Gall rhywun arall o’r swyddfa ei gadarnhau â’r chwe digid hyn:
kit-came-stop = Os nad oes neb ohonoch chi wedi dod â swyddfa yn ôl, mae’r pecyn yn nwylo dieithryn: dewiswch “Dod i ben”, yna “Mae ar goll neu wedi’i ddwyn”. Ni chaiff ddim byd arall wedyn.
kit-came-digits = Os eich un chi ydyw, cymharwch y chwe digid hyn â nhw dros y ffôn:

## What stands on the sheet
kit-sheet = Taflen y pecyn adfer
kit-sheet-what = Argraffwch y daflen hon, neu ysgrifennwch y ddwy linell, a chopïwch y symbolau i’r blychau â llaw. Heb y rhif nid yw’r pecyn yn agor dim.
kit-sheet-server = Gweinydd
kit-sheet-scheme = Cynllun
kit-sheet-fields = Ar gyfer taflen y pecyn adfer
kit-sheet-fields-what = Rhaid i’r ddwy linell fod ar y daflen wrth ymyl symbolau’r pecyn. Nid ydynt yn gyfrinach.
