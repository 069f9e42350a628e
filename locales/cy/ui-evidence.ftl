# Cymraeg (cy). Not yet read by a native speaker: tell us what reads badly. Terms: docs/welsh.md.
# Evidence on an incident: pictures, clips and papers, attached, covered, checked and saved elsewhere.

evidence-title = Lluniau, clipiau a phapurau
evidence-where = Mae pob ffeil yn cael ei chadw yn union fel y daeth, wedi’i hamgryptio, ar y cyfrifiadur hwn. Lle mae’r cynllun wedi’i gysylltu, mae lluniau’n mynd i’w swyddfa hefyd; mae clipiau’n aros yma nes iddynt gael eu trosglwyddo mewn ffeil. Nid yw’r un ohonynt mewn unrhyw gopi diogel: cadwch y recordiad lle cafodd ei wneud nes bod yr heddlu wedi’i gael.
evidence-choose = Dewis ffeiliau…
evidence-how = Neu gollyngwch nhw yma, neu gludo un. Lluniau, clipiau, ffeiliau PDF a’r hyn mae recordydd yn ei ysgrifennu, hyd at 2 GB yr un.
evidence-drop-here = { $count ->
    [one] Gollyngwch i’w hatodi
   *[other] Gollyngwch i’w hatodi i gyd
}
evidence-pasted = Llun wedi’i gludo
evidence-list = Beth sydd wedi’i atodi
evidence-none = Nid oes dim wedi’i atodi.
evidence-reading = Yn gweithio ar: { $name }
evidence-stop = Stopio
evidence-stopped = Stopiwyd. Ni chadwyd dim o’r ffeil honno, ac mae popeth arall fel yr oedd.

## What one is
evidence-what = { $form }, { $size }
evidence-kind-PICTURE = Llun
evidence-kind-CLIP = Clip fideo
evidence-kind-SOUND = Sain
evidence-kind-DOCUMENT = Papur
evidence-kind-OTHER = Ffeil
evidence-form-JPEG = Llun JPEG
evidence-form-PNG = Llun PNG
evidence-form-WEBP = Llun WebP
evidence-form-HEIC = Llun HEIC (ni ellir ei ddangos yma)
evidence-form-GIF = Llun GIF (ni ellir ei ddangos yma)
evidence-form-TIFF = Llun TIFF (ni ellir ei ddangos yma)
evidence-form-BMP = Llun BMP (ni ellir ei ddangos yma)
evidence-form-MP4 = Clip MP4 neu QuickTime
evidence-form-AVI = Clip AVI
evidence-form-MATROSKA = Clip Matroska
evidence-form-MPEG = Clip MPEG
evidence-form-ASF = Clip Windows Media
evidence-form-DAHUA = Clip o’r recordydd ei hun (DAV)
evidence-form-HIKVISION = Clip o’r recordydd ei hun (Hikvision)
evidence-form-H264 = Clip crai (H.264 neu H.265)
evidence-form-WAV = Sain WAV
evidence-form-MP3 = Sain MP3
evidence-form-PDF = Ffeil PDF
evidence-form-ZIP = ZIP neu ddogfen swyddfa
evidence-form-TEXT = Testun plaen
evidence-form-UNKNOWN = Ffeil o fath nad yw’n hysbys yma
evidence-attached = Atodwyd gan: { $by }, { $time }
evidence-attached-later = Ychwanegwyd wedi i’r digwyddiad gael ei ysgrifennu, gan: { $by }, { $time }
evidence-taken = Mae’r ffeil yn dweud iddi gael ei gwneud ar { $date } am { $time }
evidence-clock = Roedd cloc y camera allan o { $minutes } munud
evidence-covered = Mae pobl eraill wedi’u gorchuddio yn y copi y byddai eraill yn ei weld.
evidence-not-covered = Nid oes neb wedi chwilio am bobl eraill ynddo eto. Tan hynny ni fyddai neb ond y safle hwn a swyddfa’r cynllun yn ei weld.
evidence-at-COMING = Ar ei ffordd o’r safle: { $what }. Bydd yn cael ei gadw yma pan fydd wedi dod yn gyfan.
evidence-at-COPY_COMING = Mae copi ar ei ffordd o’r safle. Y gwreiddiol yw { $what }, sy’n rhy fawr i’w anfon. Gofynnwch i’r safle ei drosglwyddo mewn ffeil.
evidence-at-COPY = Copi yw hwn. Y gwreiddiol yw { $what }, sy’n rhy fawr i’w anfon. Gofynnwch i’r safle ei drosglwyddo mewn ffeil.
evidence-at-PREMISES = Yn y safle, nid yma: { $what }. Gofynnwch i’r safle ei drosglwyddo mewn ffeil.
evidence-at-ALTERED = Nid yr hyn a gipiwyd oedd yr hyn a ddaeth, felly ni chafodd ei dderbyn. Gofynnwch i’r safle drosglwyddo’r gwreiddiol mewn ffeil: { $what }.
evidence-withdrawn = Tynnwyd yn ôl gan: { $by }, { $time }: { $why }
evidence-withdrawn-unsent = Tynnwyd yn ôl cyn cadw’r digwyddiad, gan: { $by }, { $time }: { $why }. Dilëwyd y ffeil.
evidence-custody = Hash a chadwyn cadwraeth
evidence-hash = SHA-256 y ffeil fel y cafodd ei chipio:
evidence-hash-copy = SHA-256 y copi hwn:
evidence-hash-original = SHA-256 y gwreiddiol fel y cafodd ei gipio:
evidence-step = { $what }, { $by }, { $time }
evidence-step-itself = { $what }, { $time }
evidence-step-CAPTURED = Cipiwyd
evidence-step-VERIFIED = Gwiriwyd, yr un fath beit am feit
evidence-step-FOUND_ALTERED = Gwiriwyd, nid yr hyn a gipiwyd
evidence-step-FOUND_MISSING = Gwiriwyd, nid oedd y ffeil yno
evidence-step-SAVED_OUT = Cadwyd copi mewn man arall
evidence-step-LABELLED = Newidiwyd y cyfeirnod neu’r cloc
evidence-step-COVERED = Gorchuddiwyd pobl eraill yn y copi sy’n cael ei ddangos
evidence-step-PACKED = Rhoddwyd mewn pecyn i’r heddlu
evidence-step-HANDED_OVER = Trosglwyddwyd i swyddfa’r cynllun
evidence-step-RECEIVED = Derbyniwyd yn y swyddfa
evidence-step-SENT = Anfonwyd i swyddfa’r cynllun drwy gydamseru
evidence-step-ARRIVED = Cyrhaeddodd drwy gydamseru, yr un fath beit am feit
evidence-step-COPY_ARRIVED = Cyrhaeddodd copi drwy gydamseru
evidence-step-WITHDRAWN = Tynnwyd yn ôl

## What may be done
evidence-acts = Beth ellir ei wneud â { $exhibit }
evidence-cover = Gorchuddio pobl…
evidence-verify = Gwirio’r ffeil
evidence-save = Cadw copi…
evidence-label = Newid y cyfeirnod…
evidence-withdraw = Tynnu’n ôl…
evidence-label-title = Cyfeirnod { $exhibit }
evidence-label-what = Llythrennau cyntaf pwy bynnag sy’n cyflwyno’r dystiolaeth, strôc a rhif. Gellir ei newid nes bod pecyn i’r heddlu wedi’i ddefnyddio.
evidence-label-words = Cyfeirnod y dystiolaeth
evidence-label-wrong = Nid cyfeirnod yw hwnnw, felly ni newidiwyd dim. Ysgrifennwch ef fel AB/1.
evidence-label-taken = Mae’r cyfeirnod hwnnw gan ddarn arall o dystiolaeth. Ni newidiwyd dim. Dewiswch rif arall.
evidence-label-do = Cadw
evidence-minutes = Munudau yr oedd cloc y camera hwn ar y blaen (cewch ei adael yn wag)
evidence-minutes-hint = Llai na dim os oedd yn araf. Mae gwag yn golygu fel y dywed y digwyddiad.
evidence-minutes-wrong = Nid nifer cyfan o funudau o fewn diwrnod yw hwnnw. Ni newidiwyd dim. Ysgrifennwch ef fel 4 neu -4.
evidence-withdraw-title = Tynnu { $exhibit } yn ôl
evidence-withdraw-what = Mae’n aros yn y digwyddiad, wedi’i nodi fel un a dynnwyd yn ôl gyda’ch enw a’r rheswm. Nid oes dim yn cael ei ddileu. Os yw gyda swyddfa’r cynllun, dywedir wrth y swyddfa, ac mae hithau’n ei gadw wedi’i nodi hefyd.
evidence-withdraw-unsent-what = Nid yw’r digwyddiad wedi’i gadw eto: mae’r ffeil yn cael ei dileu am byth. Mae’r ffaith iddi gael ei hatodi, a pham y’i tynnwyd yn ôl, yn aros.
evidence-withdraw-words = Pam
evidence-withdraw-do = Tynnu’n ôl
evidence-reason-short = Mae angen ychydig eiriau yma. Ni newidiwyd dim.
evidence-save-title = Cadw copi o { $exhibit }
evidence-save-what = Mae’r copi’n gadael Watchbook heb ei amgryptio a heb orchudd, gyda phawb sydd arno. Rhowch ef i’r rhai sydd ei angen yn unig. Cofnodir eich enw, yr amser a’r diben.
evidence-save-words = I beth, ac i bwy
evidence-save-do = Dewis lle…
evidence-cover-title = Gorchuddio pobl ar { $exhibit }
evidence-cover-what = Gorchuddiwch bawb nad oes a wnelon nhw â’r digwyddiad. Nid yw’r gwreiddiol yn cael ei gyffwrdd: mae’n mynd i’r heddlu fel y mae. Wrth gadw hwn rydych yn dweud eich bod wedi edrych.
evidence-cover-keep = Cadw, rwyf wedi edrych

## What was found
evidence-same = Mae { $exhibit }, beit am feit, yr hyn a gipiwyd.
evidence-saved = Cadwyd copi o { $exhibit }. Beit am feit, yr hyn a gipiwyd ydyw.
evidence-verdict-altered = Nid yw ffeil { $exhibit } yr hyn a gipiwyd, felly ni roddwyd hi i neb. Mae gweddill y digwyddiad fel yr oedd. Cymerwch y recordiad o’i ffynhonnell eto, a dywedwch wrth y cynllun.
evidence-verdict-missing = Nid yw ffeil { $exhibit } ar y cyfrifiadur hwn mwyach. Mae’r hyn a gofnodwyd amdani yma. Cymerwch y recordiad o’i ffynhonnell eto.
evidence-verdict-unreadable = Ni ellid darllen ffeil { $exhibit } ar hyn o bryd. Ni newidiwyd dim. Rhowch gynnig arall arni; os yw’n parhau, efallai fod y ddisg yn methu.
evidence-verdict-full_there = Mae’r lle a ddewisoch yn llawn. Nid oes copi o { $exhibit } yno, ac mae’r gwreiddiol fel yr oedd. Dewiswch le â mwy o ystafell.
evidence-verdict-place_failed = Ni ellid ysgrifennu dim i’r lle a ddewisoch. Nid oes copi o { $exhibit } yno, ac mae’r gwreiddiol fel yr oedd. Dewiswch le arall.
evidence-verdict-stopped = Stopiwyd. Mae { $exhibit } fel yr oedd, ac ni adawyd copi ohono.
evidence-verdict-busy = Mae ffeil arall ar y gweill. Mae { $exhibit } fel yr oedd. Rhowch gynnig arall arni pan fydd honno wedi’i gorffen.

## Why a file was not attached
evidence-refusal-empty = Mae’r ffeil hon yn wag. Nid atodwyd dim. Copïwch hi eto o’r lle y daeth.
evidence-refusal-too_large = Mae’r ffeil hon yn { $size }; { $most } ar y mwyaf a dderbynnir. Nid atodwyd dim, ac ni ddarllenwyd dim ohoni. Gofynnwch i’r recordydd ysgrifennu darn byrrach.
evidence-refusal-runs = Rhaglen yw hon, neu dudalen sy’n rhedeg wrth ei hagor, beth bynnag a ddywed ei henw. Nid atodwyd dim. Atodwch y recordiad ei hun, heb ei chwaraeydd.
evidence-refusal-unreadable = Ni ellid darllen y ffeil hon i’w diwedd. Nid atodwyd dim. Rhowch y cof bach i mewn eto, neu gopïo’r ffeil unwaith yn rhagor, ac yna rhowch gynnig arall arni.
evidence-refusal-changed = Newidiodd y ffeil hon wrth iddi gael ei darllen. Nid atodwyd dim. Arhoswch nes bod y recordydd wedi gorffen ei hysgrifennu, ac yna rhowch gynnig arall arni.
evidence-refusal-disk_full = Mae disg y cyfrifiadur hwn yn llawn. Ni chadwyd dim o’r ffeil hon; mae’r digwyddiad a phopeth a deipioch wedi’u cadw. Rhyddhewch le, ac atodwch hi eto.
evidence-refusal-disk = Gwrthododd disg y cyfrifiadur hwn. Ni chadwyd dim o’r ffeil hon; mae’r digwyddiad a phopeth a deipioch wedi’u cadw. Rhowch gynnig arall arni.
evidence-refusal-same = Mae’r union ffeil hon wedi’i hatodi’n barod, fel { $exhibit }. Ni ychwanegwyd dim.
evidence-refusal-too_many = Mae un digwyddiad yn derbyn { $most } ffeil, ac mae cynifer â hynny yno. Nid atodwyd dim.
evidence-refusal-no_paper = Nid llun na PDF yw hwn. Nid atodwyd dim. Tynnwch lun o’r hysbysiad wedi’i lofnodi neu o’r slip, neu ei sganio, ac atodwch hwnnw.
evidence-refusal-busy = Mae ffeil arall ar y gweill. Nid atodwyd dim. Rhowch gynnig arall arni pan fydd honno wedi’i gorffen.
