# Cymraeg (cy). Not yet read by a native speaker: tell us what reads badly. Terms: docs/welsh.md.
# Refusals and failures, by code: what happened, what it means for the register, what to do next.

failure-wrong_secret = Nid { $secret ->
    [passphrase] cyfrinymadrodd
   *[pin] PIN
} { $person ->
    [nobody] y person hwn
   *[other] { $person }
} yw hwnnw. Nid agorwyd dim; { $tries ->
    [unknown] gallwch roi cynnig arall arni.
    [zero] bydd rhaid aros ar ôl yr ymgais anghywir nesaf.
    [one] mae 1 cynnig ar ôl cyn y bydd rhaid aros.
    [two] mae 2 gynnig ar ôl cyn y bydd rhaid aros.
    [few] mae { $tries } chynnig ar ôl cyn y bydd rhaid aros.
    [many] mae { $tries } chynnig ar ôl cyn y bydd rhaid aros.
   *[other] mae { $tries } cynnig ar ôl cyn y bydd rhaid aros.
}
failure-wait = Gormod o ymgeisiau anghywir. Nid agorwyd dim ac nid oes dim wedi’i golli. Gallwch roi cynnig arall arni ymhen { $time }.
failure-wait-over = Gallwch roi cynnig arall arni nawr.
failure-key_lost = Nid yw’r allwedd sy’n agor y gofrestr ar y cyfrifiadur hwn mwyach. Mae’r gofrestr yn dal ar y ddisg, yn gyfan ac yn annarllenadwy. Ffoniwch y cynllun a gofynnwch iddyn nhw osod y cyfrifiadur hwn eto.
failure-locked = Mae Watchbook wedi’i gloi. Ni chollwyd dim. Datglowch ef i fynd ymlaen.
failure-hidden = Mae Watchbook wedi’i guddio. Ni chollwyd dim. Pwyswch Enter neu cliciwch i fynd ymlaen.
failure-reason_needed = Mae’r person hwn o dan 18 oed, felly nid agorwyd y cerdyn. Agorwch ef o’r lluniau ar Gwirio a dywedwch pam mae ei angen arnoch.
failure-not_found = Nid yw’r person hwn yn cael ei ddangos yma mwyach, felly nid agorwyd dim. Chwiliwch eto; os oeddech yn disgwyl dod o hyd iddyn nhw, ffoniwch y cynllun.
failure-rule = { $rule } Ni newidiwyd dim.
failure-refused = Nid yw hynny’n bosibl yma, ac ni newidiwyd dim. Os oes angen ei wneud, ffoniwch y cynllun.
failure-busy = Mae rhywbeth hirach ar y gweill, fel mewnforio neu atodi clip, ac mae hyn yn aros amdano. Ni newidiwyd dim. Rhowch gynnig arall arni pan fydd hynny wedi’i wneud.
failure-disk_full = Mae disg y cyfrifiadur hwn yn llawn. Ni newidiwyd dim, ac mae’r hyn a gadwyd o’r blaen yno. Dilëwch rywbeth nad oes ei angen neu gwagiwch y bin, yna rhowch gynnig arall arni.
failure-trouble = Nid oedd modd darllen nac ysgrifennu’r gofrestr ar ddisg y cyfrifiadur hwn. Ni newidiwyd dim. Gwnewch yn siŵr nad yw’r ddisg yn llawn, yna rhowch gynnig arall arni; os digwydd hyn ddwywaith, ffoniwch y cynllun.
failure-unexpected = Ni weithiodd hynny. Mae’r hyn a gadwyd o’r blaen yn dal yno. Rhowch gynnig arall arni; os digwydd hyn ddwywaith, caewch Watchbook a’i agor o’r newydd.
failure-stale = Mae rhywun wedi newid y cofnod hwn ers i chi ei agor, felly ni wnaed dim. Agorwch ef eto ac edrychwch unwaith yn rhagor.
failure-nothing_to_undo = Nid oes dim ar ôl i’w ddadwneud. Gellir dadwneud newidiadau am ddiwrnod.
failure-changed_since = Ni chafodd ei ddadwneud: mae rhywun wedi newid neu wirio’r un cofnod ers hynny. Ni newidiwyd dim. Agorwch y cofnod a’i gywiro â llaw.
failure-built_upon = Ni chafodd ei ddadwneud: mae rhywbeth a gofnodwyd ers hynny yn dibynnu arno. Ni newidiwyd dim. Agorwch y cofnod a’i gywiro â llaw.
