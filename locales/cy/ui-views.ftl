# Cymraeg (cy). Not yet read by a native speaker: tell us what reads badly. Terms: docs/welsh.md.
# The register's views: saved filters, what is shown as a file, and the history of one person as a paper.

desk-undo-kind-LENS_CHANGED = Newidiwyd hidlydd a gadwyd

## What is looked at
views-all = Popeth
views-what-all = Pob cynnig, gwaharddiad a rhybudd a gedwir, pob un fel y mae heddiw.
views-empty-all = Does dim wedi’i gynnig na’i benderfynu eto.
views-nothing = Does dim yma’n ateb yr hidlwyr hyn. Newidiwch un ohonyn nhw, neu eu clirio.
views-saved = Hidlwyr a gadwyd
views-saved-none = Dim un wedi’i ddewis
views-yours = Eich rhai chi
views-ready = Rhai parod
views-counted = { $name } ({ $count })
views-ready-ENDS_THIS_MONTH = Yn dod i ben y mis hwn
views-ready-UNSERVED = Wedi’i benderfynu, heb ei gyflwyno
views-ready-REVIEW_DUE = Adolygiad i’w wneud
views-ready-APPEALED = Dan apêl
views-ready-SUSPENDED = Wedi’i atal dros dro
views-order = Trefn
views-order-USUAL = Yr un arferol
views-order-NEWEST = Y diweddaraf yn gyntaf
views-order-ENDING = Y cyntaf i ddod i ben
views-order-NAME = Yn ôl enw
views-order-REFERENCE = Yn ôl cyfeirnod

## The filters
views-filters = Hidlwyr
views-filters-on = Hidlwyr ({ $count })
views-any = Unrhyw un
views-yes = Ydy
views-no = Nac ydy
views-standing = Sut mae’n sefyll
views-kind = Beth ydyw
views-area = Mewn grym yn yr ardal
views-sector = Mewn grym ar gyfer
views-ends = Yn dod i ben, neu’n cael ei adolygu
views-ends-any = Unrhyw bryd
views-ends-this_month = Y mis hwn
views-ends-soon = Yn y 30 diwrnod nesaf
views-ends-between = Rhwng dau ddiwrnod
views-from = O
views-until = Tan
views-days-hint = Mae’r ddau ddiwrnod wedi’u cynnwys. Ysgrifennwch nhw fel 14/3/2027, neu “yfory”.
views-days-back = Mae’r diwrnod olaf cyn y cyntaf. Nes eu cywiro, mae’r hidlydd yn aros fel yr oedd.
views-part-served = Mae’r person wedi cael gwybod
views-part-suspended = Wedi’i roi o’r neilltu
views-part-appealed = Dan apêl
views-part-review = Adolygiad i’w wneud neu wedi’i fethu
views-part-over = Ar ben
views-clear = Clirio’r hidlwyr

## Saved filters
views-save = Cadw’r hidlwyr hyn
views-save-what = Cedwir y golwg, yr hidlwyr a’r drefn dan enw, i chi yn unig. Ni chedwir yr hyn a deipiwyd i chwilio.
views-name = Enw
views-name-hint = Dywedwch beth mae’n ei ddangos, heb enwi neb ynddo.
views-keep = Cadw
views-kept = Wedi’i gadw. Mae i’w gael dan “Hidlwyr a gadwyd”.
views-cancel = Canslo
views-tidy = Tacluso’r hidlwyr a gadwyd
views-tidy-what = Rhowch enwau eraill iddyn nhw, neu dynnu’r hyn nad ydych yn ei ddefnyddio mwyach. Ni chyffyrddir ag unrhyw gofnod o’r gofrestr.
views-tidy-none = Nid ydych wedi cadw unrhyw hidlydd.
views-name-of = Enw arall i { $name }
views-rename = Ailenwi
views-drop = Tynnu
views-drop-of = Tynnu { $name }
views-dropped = Wedi’i dynnu. Gallwch ei ddadwneud am ddiwrnod.
views-undo = Dadwneud y newid diwethaf
views-wrong-NAME = Rhowch enw o hyd at 40 nod iddo.
views-wrong-TAKEN = Mae gennych un o’r enw hwnnw’n barod. Dewiswch un arall.
views-wrong-MANY = Rydych wedi cadw 30 hidlydd, sef cynifer ag y gall fod. Tynnwch un yn gyntaf.
views-wrong-DAYS = Mae’r diwrnod olaf cyn y cyntaf.

## What is shown, as a file
views-export = Ysgrifennu i ffeil
views-export-what = Mae pob rhes a ddangosir yn mynd i’r ffeil, gydag enwau a rhesymau a heb lun. Mae’n gadael gwarchodaeth y gofrestr: cadwch hi dim ond cyhyd ag y bo’i hangen. Cofnodir ichi ei hysgrifennu, ac at ba ddiben.
views-purpose = Ar gyfer beth
views-purpose-none = Dewiswch ddiben
views-purpose-short = Dewiswch ar gyfer beth y mae. Nid oes diben arall.
views-purpose-MEETING = I baratoi cyfarfod neu benderfyniad
views-purpose-REVIEW = I adolygu gwaharddiadau a’r hyn a gedwir
views-purpose-APPEAL = Apêl neu gŵyn
views-purpose-ACCESS = Mae’r person yn gofyn beth a gedwir amdano
views-purpose-AUTHORITY = Yr heddlu, llys, neu bwy bynnag all ei hawlio yn ôl y gyfraith
views-purpose-AUDIT = Mae rhywun yn gwirio sut mae’r cynllun yn gweithio
views-words = Mewn ychydig eiriau
views-words-short = { $count ->
    [zero] O leiaf { $count } nod, ar gyfer y cofnod.
    [one] O leiaf { $count } nod, ar gyfer y cofnod.
    [two] O leiaf { $count } nod, ar gyfer y cofnod.
    [few] O leiaf { $count } nod, ar gyfer y cofnod.
    [many] O leiaf { $count } nod, ar gyfer y cofnod.
   *[other] O leiaf { $count } nod, ar gyfer y cofnod.
}
views-form = Fel
views-form-csv = CSV, i unrhyw raglen
views-form-xlsx = Llyfr gwaith Excel
views-write = Dewis lle ac ysgrifennu
views-written = Mae’r ffeil wedi’i hysgrifennu.
views-not-chosen = Ni ysgrifennwyd dim: ni ddewiswyd lle.

## The past, in what it says besides
cases-past-BREACH = Daeth i mewn er gwaethaf gwaharddiad
cases-past-DECIDED_WARNING = Penderfynwyd ar rybudd
cases-past-DECIDED_NOTHING = Penderfynwyd peidio â gwneud dim pellach
cases-past-EXTENDED = Penderfynwyd ar waharddiad hirach
cases-past-VARIED = Newidiwyd y gwaharddiad
cases-past-DECIDED_LIFT = Penderfynwyd codi’r gwaharddiad
cases-past-LETTER_MADE = Gwnaed llythyr
cases-past-CARD_MADE = Gwnaed cerdyn i’w roi
cases-past-LISTED = Y diwrnod cyntaf i aelodau ei weld
cases-past-LISTED_UNTIL = Y diwrnod olaf i aelodau ei weld
cases-past-UNLISTED = Tynnwyd o’r hyn y mae aelodau’n ei weld
cases-past-CHECKED = Gwiriwyd gan ail berson
cases-past-CHILD_LEAVE = Rhoddwyd caniatâd i ddangos plentyn
cases-past-COURT_ORDER = Gorchymyn llys
cases-past-SEEN = Gwelwyd
cases-past-PACK_MADE = Rhoddwyd i’r heddlu
cases-past-SHEET_PRINTED = Ar daflen a argraffwyd
cases-past-HISTORY_WRITTEN = Ysgrifennwyd yr hanes hwn allan
cases-past-ENTERED = Crëwyd y cofnod
cases-past-CORRECTED = Cywirwyd y cofnod
cases-past-CHANGE_UNDONE = Dadwnaed newid

## The history as a paper
views-history = Ysgrifennu popeth am y person hwn
views-history-what = Popeth a gedwir, yn nhrefn y dyddiau: beth ddigwyddodd, pwy benderfynodd, ar ba sail. Dim llun. Mae’r ffeil yn gadael gwarchodaeth y gofrestr. Cofnodir ichi ei hysgrifennu, ac at ba ddiben, ac mae’n sefyll yn hanes y person hwn.
views-history-for = Ar gyfer pwy
views-history-for-SCHEME = Y cynllun
views-history-for-SUBJECT = Y person
views-history-for-AUTHORITY = Awdurdod
views-history-hint-SCHEME = Enwir pobl ynddo. Mae’n aros gyda’r rhai sy’n penderfynu neu’n adolygu.
views-history-hint-SUBJECT = Nid enwir neb arall ynddo: tynnir enwau pwy bynnag a adroddodd, a welodd, a benderfynodd neu a ysgrifennodd rywbeth. Darllenwch ef cyn ei roi.
views-history-hint-AUTHORITY = Enwir pobl ynddo. Rhowch ef dim ond i bwy bynnag all ei hawlio yn ôl y gyfraith.
views-form-pdf = PDF, i’w ddarllen a’i argraffu
