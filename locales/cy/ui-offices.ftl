# Not yet read by a native speaker. Dwy swyddfa ar yr un pryd: yr hyn a ddywedon nhw’n wahanol, a pha fersiwn sy’n sefyll.

offices-differ = { $count ->
    [zero] Nid oes lle ({ $count }) y mae’r swyddfa hon ac un arall yn dweud pethau gwahanol
    [one] Mewn { $count } lle mae’r swyddfa hon ac un arall yn dweud pethau gwahanol
    [two] Mewn { $count } le mae’r swyddfa hon ac un arall yn dweud pethau gwahanol
    [few] Mewn { $count } lle mae’r swyddfa hon ac un arall yn dweud pethau gwahanol
    [many] Mewn { $count } lle mae’r swyddfa hon ac un arall yn dweud pethau gwahanol
   *[other] Mewn { $count } lle mae’r swyddfa hon ac un arall yn dweud pethau gwahanol
}
offices-differ-what = Newidiodd y ddwy yr un peth ar yr un pryd. Does dim wedi’i golli: cedwir y ddau fersiwn nes i chi ddewis, a than hynny does dim amdano yn mynd at yr aelodau. Rhoddir y gorau i’r fersiwn nad ydych yn ei ddewis yn y ddwy swyddfa.
offices-of = Beth
offices-ours = Yma
offices-theirs = Yn y swyddfa arall
offices-not-there = Ddim yno
offices-choose-ours = Cadw’r hyn sydd yma
offices-choose-theirs = Cymryd un y swyddfa arall
offices-settled = Dewiswyd. Bydd y swyddfa arall yn clywed cyn gynted ag y bydd llinell.
offices-part-person = Y person
offices-part-office_file = Nodiadau’r swyddfa ei hun
offices-part-ban = Gwaharddiad
offices-part-warning = Rhybudd
offices-part-entry = Rhestriad mewn oriel
offices-part-order = Gorchymyn llys
offices-part-picture = Llun
offices-part-case = Achos
offices-part-appeal = Apêl
offices-part-report = Adroddiad
offices-part-meeting = Cyfarfod
offices-part-staff = Rhywun sy’n gweithio i’r cynllun
offices-part-settings = Gosodiadau
offices-part-other = Rhywbeth arall
offices-unsaid = { $count ->
    [zero] Mae { $count } cofnod yn rhy hir i’w ddweud wrth y swyddfeydd eraill
    [one] Mae { $count } cofnod yn rhy hir i’w ddweud wrth y swyddfeydd eraill
    [two] Mae { $count } gofnod yn rhy hir i’w dweud wrth y swyddfeydd eraill
    [few] Mae { $count } chofnod yn rhy hir i’w dweud wrth y swyddfeydd eraill
    [many] Mae { $count } chofnod yn rhy hir i’w dweud wrth y swyddfeydd eraill
   *[other] Mae { $count } cofnod yn rhy hir i’w dweud wrth y swyddfeydd eraill
}
offices-unsaid-what = Ar y cyfrifiadur hwn yn unig y maen nhw. Byrhewch eu geiriau, neu rhannwch yr hyn sydd ynddyn nhw; cânt eu dweud eu hunain wedyn. Tan hynny gwnewch gopïau diogel yma.
