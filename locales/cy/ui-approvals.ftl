# Not yet read by a native speaker. Ail berson yn y swyddfa: beth sy’n aros i’w gyhoeddi, pwy sy’n llofnodi.

approvals-rail = Caniatáu
action-go-approvals = Mynd i Caniatáu
approvals-title = Caniatáu
approvals-what = Beth sy’n aros am ail berson cyn mynd at aelodau, a phwy sy’n llofnodi dros y cynllun yn y swyddfa.
approvals-alone = Mae’r cynllun ar y cyfrifiadur hwn yn unig, felly nid oes dim yn mynd allan ohono. Cysylltwch ef â gweinydd yn gyntaf, yn Cyfrifiaduron.
approvals-signs-not = Nid ydych yn llofnodi ar y cyfrifiadur hwn eto
approvals-signs-what = Gofynnwch, ac mae gweinyddydd sy’n llofnodi dros y cynllun yn gadael i chi. Gwneir eich allwedd yma ac mae’n aros ar y cyfrifiadur hwn.
approvals-signs-asked = Rydych wedi gofyn. Cyn gynted ag y bydd gweinyddydd wedi gadael i chi, dangosir yma beth sy’n aros.
approvals-sign = Gofyn am gael llofnodi yma
approvals-waits = { $count ->
    [zero] Nid oes dim yn aros
    [one] { $count } cofnod yn aros
    [two] { $count } gofnod yn aros
    [few] { $count } chofnod yn aros
    [many] { $count } chofnod yn aros
   *[other] { $count } cofnod yn aros
}
approvals-none = Mae’r hyn y mae un ohonoch yn ei gyhoeddi yn aros yma nes bydd rhywun arall wedi’i weld.
approvals-none-one = Un person sy’n cyhoeddi, felly nid oes dim yn aros. Mae’n mynd at aelodau cyn gynted ag y caiff ei gadw.
approvals-own = chi a’i hanfonodd
approvals-by = gan: { $name }
approvals-somebody = rhywun nad yw yn y gofrestr hon
approvals-kind-card = Cerdyn
approvals-kind-alert = Hysbysiad
approvals-kind-settings = Gosodiadau’r cynllun
approvals-kind-premises = Safle
approvals-kind-answer = Ateb i adroddiad
approvals-kind-ballot = Pleidlais
approvals-kind-other = Rhywbeth mwy newydd
approvals-to-all = Yn mynd at bob aelod.
approvals-to = Yn mynd at: { $places }
approvals-to-some = Yn mynd at rai o’r aelodau.
approvals-days = { $from } hyd { $until }
approvals-from = o { $from } ymlaen
approvals-until = hyd { $until }
approvals-line-alias = Enw arall
approvals-line-ban = Gwaharddiad
approvals-line-warning = Rhybudd
approvals-line-entry = Oriel
approvals-line-order = Gorchymyn llys
approvals-line-area = Ardal
approvals-line-words = Geiriau
approvals-line-until = Hyd
approvals-line-phone = Ffôn
approvals-line-agreement = Cytundeb
approvals-line-address = Cyfeiriad
approvals-line-question = Cwestiwn
approvals-pictures = { $count ->
    [zero] { $count } llun yn mynd gydag ef
    [one] { $count } llun yn mynd gydag ef
    [two] { $count } lun yn mynd gydag ef
    [few] { $count } llun yn mynd gydag ef
    [many] { $count } llun yn mynd gydag ef
   *[other] { $count } llun yn mynd gydag ef
}
approvals-picture-away = Nid yw’r llun hwn wedi cyrraedd yma eto.
approvals-same = Dyma, air am air, yr hyn y mae’r gofrestr hon yn ei ddweud nawr.
approvals-card = Agor y cerdyn
approvals-other = Mae’r gofrestr yn dweud rhywbeth arall erbyn hyn, neu heb glywed popeth. Bydd cyfrifiadur ei awdur yn anfon y gair mwy newydd; os na ddaw hwnnw, anfonwch hwn yn ôl.
approvals-own-what = Rhaid i rywun arall edrych arno. Os newidiwch y cofnod, mae’r gair mwy newydd yn cymryd ei le.
approvals-spent = Mae gan ei ddarllenwyr allweddi newydd ers ei anfon, felly ni all fynd fel y mae. Mae’r cyfrifiadur a’i hanfonodd yn ei wneud o’r newydd ei hun.
approvals-unread = Ni all y fersiwn hon o Watchbook ei ddarllen, felly ni all neb fod wedi’i weld yma. Diweddarwch Watchbook, neu anfonwch ef yn ôl.
approvals-unseen = Nid yw ei luniau i gyd yma eto, felly ni all neb fod wedi’u gweld. Maen nhw’n dod eu hunain.
approvals-pass = Rwyf wedi’i weld: gadael iddo fynd
approvals-back = Ei anfon yn ôl…
approvals-take-back = Ei gymryd yn ôl…
approvals-reason = Pam mae’n mynd yn ôl?
approvals-reason-what = Mae pwy bynnag a’i hanfonodd yn darllen hyn. Nid yw’n mynd at neb, ac nid yw’n cael ei anfon eto nes ei fod yn dweud rhywbeth arall.
approvals-back-go = Anfon yn ôl
approvals-answers = Yr atebion diweddaraf
approvals-answer-passed = Derbyniwyd { $time }, gan: { $name }
approvals-answer-back = Anfonwyd yn ôl { $time }, gan: { $name }
approvals-answer-next = Nid aeth at neb. Newidiwch y cofnod, ac mae’n aros yma o’r newydd.
approvals-asked = Gofynnir am ail lofnod
approvals-asked-what = Dim ond pan fydd dau berson wedi’u llofnodi y mae’r rhain yn cyfrif.
approvals-asked-two_publish = Dau berson sy’n cyhoeddi
approvals-asked-one_publishes = Un person sy’n cyhoeddi
approvals-asked-signs = Yn llofnodi yn y swyddfa: { $about }
approvals-asked-confirm = Gadael cyfrifiadur newydd o’r swyddfa i mewn: cymharwch y chwe digid { $about } ag ef dros y ffôn
approvals-asked-other = Newid i hawliau’r cynllun, gofynnwyd gan: { $about }
approvals-asked-own = Rydych wedi llofnodi. Rhaid i rywun arall lofnodi hefyd.
approvals-asked-sign = Ei lofnodi hefyd
approvals-asked-let-go = Ei ollwng
approvals-wishes = Am lofnodi
approvals-wishes-what = Gofynnon nhw am gael llofnodi dros y cynllun yn y swyddfa. Gadewch i mewn dim ond y rhai rydych yn eu hadnabod, a gofynnwch iddyn nhw a wnaethon nhw ofyn.
approvals-wish-here = ar y cyfrifiadur hwn
approvals-wish-there = ar gyfrifiadur arall o’r swyddfa
approvals-wish-grant = Gadael iddyn nhw lofnodi
approvals-two = Dau berson sy’n cyhoeddi
approvals-two-what = Dim ond pan fydd rhywun arall wedi gweld yr union gofnod a gadael iddo fynd y mae’r hyn y mae un person yn ei gadw yn mynd at aelodau. Un person sydd ei angen i gymryd rhywbeth yn ôl, ar unrhyw adeg.
approvals-one = Un person sy’n cyhoeddi
approvals-one-what = Mae’r hyn y mae un person yn ei gadw yn mynd at aelodau ar unwaith, ac nid oes neb arall yn edrych arno yn gyntaf. Mae pob sgrin o’r cynllun yn dweud hynny.
approvals-signers = { $count ->
    [zero] Nid oes neb yn llofnodi yn y swyddfa { $names }
    [one] Un person sy’n llofnodi yn y swyddfa: { $names }
    [two] Dau berson sy’n llofnodi yn y swyddfa: { $names }
    [few] { $count } pherson sy’n llofnodi yn y swyddfa: { $names }
    [many] { $count } pherson sy’n llofnodi yn y swyddfa: { $names }
   *[other] { $count } o bobl sy’n llofnodi yn y swyddfa: { $names }
}
approvals-two-not-yet = Gall dau gyhoeddi unwaith y bydd dau yn llofnodi yn y swyddfa. Mae’r llall yn gofyn ar y dudalen hon, dan eu henw eu hunain.
approvals-to-two = Gadael i ddau berson gyhoeddi
approvals-to-one = Gadael i un person gyhoeddi
approvals-to-two-what = O hynny ymlaen nid oes dim yn mynd at aelodau cyn i ail berson ei weld: dim cerdyn, dim newid, dim hysbysiad. Mae’r hyn sydd allan yn aros allan. Un person sy’n cymryd yn ôl o hyd.
approvals-to-one-what = O hynny ymlaen mae popeth yn mynd at aelodau ar unwaith, ac nid oes neb yn edrych arno yn gyntaf. Mae pob sgrin ar bob cyfrifiadur yn dweud hynny. Mae’r hyn sy’n aros nawr yn mynd allan.
approvals-both-sign = Rhaid i ddau berson lofnodi’r newid hwn. Rydych chi’n llofnodi nawr; mae’r llall yn ei gael ar y dudalen hon.
approvals-switch-go = Llofnodi
approvals-said-passed = Wedi gadael iddo fynd. Mae ar ei ffordd at ei ddarllenwyr.
approvals-said-back = Anfonwyd yn ôl. Nid yw’n mynd at neb, ac mae ei awdur yn darllen pam.
approvals-said-asked = Wedi gofyn. Mae gweinyddydd sy’n llofnodi yn ei gael ar y dudalen hon.
approvals-said-signed = Llofnodwyd.
approvals-said-granted = Nodwyd. Os rhaid i ddau lofnodi hyn, mae’r llall yn ei gael ar y dudalen hon.
approvals-said-let-go = Gollyngwyd. Nid oes dim wedi newid.
approvals-said-two = Llofnodwyd. Mae’n dal pan fydd y llall wedi llofnodi hefyd.
approvals-said-one = Llofnodwyd. Mae’n dal pan fydd y llall wedi llofnodi hefyd.
approvals-one-publishes = Un person sy’n cyhoeddi yn y cynllun hwn: nid oes neb arall yn ei wirio yn gyntaf.
computers-not-gone = Nid yw’n aros mwyach, neu mae ei allweddi wedi newid. Nid oes dim wedi newid yma; edrychwch eto.
computers-not-asked = Rydych wedi llofnodi. Rhaid i rywun arall ei lofnodi hefyd: maen nhw’n ei gael yn Caniatáu. Nid yw’n dal tan hynny.
