# Cymraeg (cy). Not yet read by a native speaker: tell us what reads badly. Terms: docs/welsh.md.
# Pictures that wait for a second person.

second-title = Lluniau i’w gwirio
second-banner = { $count ->
    [one] Mae 1 llun yn aros i chi edrych arno cyn i aelodau ei weld.
    [two] Mae 2 lun yn aros i chi edrych arnyn nhw cyn i aelodau eu gweld.
    [few] Mae { $count } llun yn aros i chi edrych arnyn nhw cyn i aelodau eu gweld.
    [many] Mae { $count } llun yn aros i chi edrych arnyn nhw cyn i aelodau eu gweld.
   *[other] Mae { $count } o luniau’n aros i chi edrych arnyn nhw cyn i aelodau eu gweld.
}
second-open = Edrych drwyddyn nhw
second-own = { $count ->
    [one] Mae 1 llun a gadwoch yn aros i rywun arall edrych arno.
    [two] Mae 2 lun a gadwoch yn aros i rywun arall edrych arnyn nhw.
    [few] Mae { $count } llun a gadwoch yn aros i rywun arall edrych arnyn nhw.
    [many] Mae { $count } llun a gadwoch yn aros i rywun arall edrych arnyn nhw.
   *[other] Mae { $count } o luniau a gadwoch yn aros i rywun arall edrych arnyn nhw.
}
second-back-banner = { $count ->
    [one] Anfonwyd 1 llun yn ôl.
    [two] Anfonwyd 2 lun yn ôl.
    [few] Anfonwyd { $count } llun yn ôl.
    [many] Anfonwyd { $count } llun yn ôl.
   *[other] Anfonwyd { $count } o luniau yn ôl.
}
second-back-open = Agor y cyntaf
second-leave = Yn ôl i’r gofrestr
second-place = { $number } o { $count }
second-previous = Blaenorol
second-next = Nesaf
second-pass = Caiff aelodau ei weld
second-passed = Derbyniwyd. Caiff aelodau ei weld.
second-was-back = Anfonwyd yn ôl. Nid yw aelodau’n ei weld.
second-send-back = Anfon yn ôl
second-take-back = Ei dynnu oddi wrth aelodau eto
second-says = Mae’n dangos y person hwn, ni ellir gweld neb arall, ac nid yw’n dangos mwy nag sydd ei angen.
second-kept-by = Cadwyd gan { $by }, { $time }
second-unseen = Daeth drwy fewnforio: nid oes neb wedi edrych arno eto. Gwnewch yn siŵr na ellir gweld neb arall.
second-own-picture = Chi a gadwodd y llun hwn. Rhywun arall sy’n edrych arno.
second-preview = Y cerdyn fel y bydd aelodau’n ei weld
second-none = Nid oes dim yn aros
second-none-what = Nid oes llun yn aros i chi edrych arno.
second-done = Hwnnw oedd yr olaf
second-done-what = Ewch yn ôl drwyddyn nhw â’r botwm Blaenorol, neu ewch yn ôl i’r gofrestr.
second-why-title = Pam mae’n cael ei anfon yn ôl?
second-why-what = Nid yw aelodau’n ei weld. Bydd pwy bynnag a’i cadwodd yn cael gwybod pam.
second-why-go = Ei anfon yn ôl
back-BYSTANDERS = Gellir gweld rhywun arall
back-NOT_THIS_PERSON = Nid yw’n dangos y person hwn, neu ni all neb fod yn siŵr
back-TOO_POOR = Rhy wael i adnabod neb wrtho
back-WRONG_FACTS = Mae’r diwrnod, y math neu o ble y daeth yn anghywir
back-SHOWS_TOO_MUCH = Mae’n dangos mwy nag sydd ei angen
back-NOT_NEEDED = Nid oes ei angen mwyach
second-stands-shown = Mae aelodau’n ei weld
second-stands-waits = Yn aros am ail berson
second-stands-sent-back = Anfonwyd yn ôl ({ $by }): { $why }
second-stands-office = Yn y swyddfa’n unig
second-offer = Ei ddangos i ail berson
second-withdraw = Ei dynnu oddi wrth aelodau
second-erase = Dileu
second-erase-of = Dileu’r llun hwn: { $picture }
action-picture-pass = Caiff aelodau weld y llun hwn
action-picture-back = Anfon y llun hwn yn ôl
action-picture-previous = Llun blaenorol
action-picture-next = Llun nesaf
