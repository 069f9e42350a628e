# Cymraeg (cy). Not yet read by a native speaker: tell us what reads badly. Terms: docs/welsh.md.
# Pictures that the office hands in: taking in, cropping, masking, keeping.

intake-title = Ychwanegu lluniau
intake-choose = Dewis lluniau
intake-how = Neu gollyngwch nhw yma, neu gludo un. JPEG, PNG neu WebP, hyd at 30 MB yr un.
intake-drop-here = { $count ->
    [one] Gollyngwch i’w ychwanegu
   *[other] Gollyngwch i’w hychwanegu
}
intake-waiting-list = Lluniau i edrych arnyn nhw
intake-waiting = Yn aros
intake-reading = Yn darllen…
intake-ready = I’w wirio a’i gadw
intake-refused = Heb ei ychwanegu
intake-kept = Cadwyd
intake-progress = Darllenwyd { $done } o { $total }
intake-pasted = Llun wedi’i ludo
intake-leave-out = Gadael allan
intake-leave-out-of = Gadael allan: { $name }

intake-refusal-empty = Mae’r ffeil hon yn wag, felly nid oes llun ynddi. Nid ychwanegwyd dim. Copïwch hi eto o’r lle y daeth.
intake-refusal-too_large = Mae’r ffeil hon yn { $size } MB; derbynnir { $most } MB ar y mwyaf. Nid ychwanegwyd dim. Cadwch y llun yn llai, yna ychwanegwch hwnnw.
intake-refusal-not_a_picture = Nid llun yw’r ffeil hon, beth bynnag a ddywed ei henw. Nid ychwanegwyd dim. Dewiswch JPEG, PNG neu WebP.
intake-refusal-other_kind = Math y ffeil hon: { $kind }. Ni dderbynnir y math hwnnw. Nid ychwanegwyd dim. Cadwch y llun fel JPEG, yna ychwanegwch hwnnw.
intake-refusal-moving = Llun sy’n symud yw hwn. Nid ychwanegwyd dim. Cadwch yr un ddelwedd yr ydych ei heisiau fel JPEG, yna ychwanegwch honno.
intake-refusal-no_pixels = Nid oes lled neu nid oes uchder i’r llun hwn. Nid ychwanegwyd dim. Copïwch ef eto o’r lle y daeth.
intake-refusal-side_too_long = Mae gan un ochr i’r llun hwn { $side } picsel; derbynnir { $most } ar y mwyaf. Nid ychwanegwyd dim. Cadwch ef yn llai, yna ychwanegwch hwnnw.
intake-refusal-too_many_pixels = Mae gan y llun hwn { $pixels } miliwn picsel; derbynnir { $most } miliwn ar y mwyaf mewn llun a gadwyd fel hyn. Nid ychwanegwyd dim. Cadwch ef yn llai, yna ychwanegwch hwnnw.
intake-refusal-uncommon = Mae’r ffeil { $kind } hon wedi’i chadw mewn ffordd nad oes llawer o raglenni’n ei defnyddio, ac ni ellir ei darllen yma. Nid ychwanegwyd dim. Agorwch hi mewn rhaglen arall, cadwch hi fel JPEG cyffredin, yna ychwanegwch honno.
intake-refusal-damaged = Mae’r ffeil { $kind } hon wedi’i difrodi neu wedi’i thorri’n fyr. Nid ychwanegwyd dim. Copïwch hi eto o’r lle y daeth.
intake-refusal-edits_do_not_fit = Mae’r tocio neu’r gorchudd hwnnw y tu allan i’r llun. Mae’r llun fel yr oedd. Lluniwch ef eto.
intake-refusal-too_much_memory = Cymerodd darllen y llun hwn fwy o gof nag y caiff un llun ei ddefnyddio, felly fe’i hataliwyd. Nid ychwanegwyd dim, ac ni chyffyrddwyd â dim arall. Cadwch ef yn llai, yna ychwanegwch hwnnw.
intake-refusal-too_slow = Cymerodd darllen y llun hwn fwy na { $seconds } eiliad, felly fe’i hataliwyd. Nid ychwanegwyd dim, ac ni chyffyrddwyd â dim arall. Cadwch ef yn llai, yna ychwanegwch hwnnw.
intake-refusal-reading_failed = Ni ellid darllen y llun hwn: mae rhywbeth ynddo’n peri i’r darllen fethu. Nid ychwanegwyd dim, ac ni chyffyrddwyd â dim arall. Cadwch ef o’r newydd â rhaglen arall, neu gofynnwch am gopi arall.
intake-refusal-cannot_start = Ni ellir darllen lluniau ar y cyfrifiadur hwn ar hyn o bryd. Nid ychwanegwyd dim. Caewch Watchbook, agorwch ef eto, a rhowch gynnig arall arni.
intake-refusal-too_many = Mae { $most } llun yn aros yn barod. Nid ychwanegwyd yr un hwn. Cadwch rai ohonyn nhw neu gadewch nhw allan yn gyntaf.

intake-kind-jpeg = JPEG
intake-kind-png = PNG
intake-kind-webp = WebP
intake-kind-gif = GIF
intake-kind-heic = HEIC (fel y mae iPhone yn eu cadw)
intake-kind-avif = AVIF
intake-kind-tiff = TIFF neu ffeil amrwd camera
intake-kind-bmp = BMP
intake-kind-jpeg_xl = JPEG XL
intake-kind-jpeg2000 = JPEG 2000
intake-kind-markup = tudalen neu luniad o destun
intake-kind-pdf = PDF
intake-kind-zip = ZIP neu ddogfen swyddfa
intake-kind-film = ffilm

intake-same-card = Mae’r union lun hwn ar gerdyn { $who } yn barod ({ $reference }). Gadewch ef allan, neu cadwch ef os yw’n perthyn i’r ddau.
intake-same-card-unnamed = Mae’r union lun hwn ar gerdyn heb enw yn barod ({ $reference }). Gadewch ef allan, neu cadwch ef os yw’n perthyn i’r ddau.
intake-same-waiting = Mae’r union lun hwn ddwywaith yn y rhestr. Gadewch un ohonyn nhw allan.

intake-edit = Tocio a gorchuddio
intake-edit-how = Llusgwch y ffrâm a’i chorneli. Gorchuddiwch bawb arall: mae’r hyn sydd o dan orchudd yn cael ei ddileu am byth pan gedwir y llun.
intake-edit-keys = Gyda’r bysellfwrdd: Tab i ffrâm, saethau i’w symud, Shift a saethau i newid ei maint, M i ychwanegu gorchudd, Delete i’w dynnu.
intake-crop = Tocio, { $width } wrth { $height } picsel, { $left } o’r chwith, { $top } o’r brig
intake-mask = Gorchudd { $number }, { $width } wrth { $height } picsel, { $left } o’r chwith, { $top } o’r brig
intake-add-mask = Ychwanegu gorchudd
intake-add-ellipse = Ychwanegu gorchudd crwn
intake-remove-mask = Tynnu’r gorchudd hwn
intake-whole = Y llun cyfan
intake-whole-alt = Y llun cyfan, fel y’i rhoddwyd i mewn
intake-mask-removed = Tynnwyd y gorchudd.
intake-mask-added = Ychwanegwyd gorchudd.

intake-preview = Fel y bydd aelodau’n ei weld
intake-making = Wrthi’n gwneud y rhagolwg…
intake-small = Dim ond { $width } wrth { $height } picsel: gall wynebau fod yn anodd eu gweld.
intake-about = Am y llun hwn
intake-source = O ble y daeth
intake-taken = Tynnwyd ar
intake-taken-camera = Dyma’r diwrnod y mae’r camera’n ei roi. Cywirwch ef os oedd cloc y camera’n anghywir.
intake-taken-none = Nid yw’r camera’n rhoi diwrnod. Rhowch y diwrnod y tynnwyd ef, megis ddoe neu 14/3/2027.
intake-taken-missing = Rhowch y diwrnod y tynnwyd ef; ni all fod ar ôl heddiw.
intake-kind-legend = Beth mae’n ei ddangos
intake-quality = Pa mor dda y gellir gweld y person
intake-quality-GOOD = Yn dda
intake-quality-FAIR = Yn weddol
intake-quality-POOR = Yn wael
intake-use = Pwy sy’n ei weld
intake-use-show = Aelodau: ni ellir gweld neb arall
intake-use-office_only = Y swyddfa’n unig, am y tro
intake-agreement = Cyfeirnod y cytundeb rhannu
intake-return = I’w ddychwelyd erbyn
intake-police-missing = Ar gyfer llun gan yr heddlu rhaid cael cyfeirnod y cytundeb a’r diwrnod i’w ddychwelyd erbyn.
intake-keep = Cadw’r llun hwn
intake-keeping = Wrthi’n cadw…
intake-kept-said = Cadwyd. Gallwch ei ddadwneud am ddiwrnod.
intake-left-out = Gadawyd allan. Ni chadwyd dim ohono.
