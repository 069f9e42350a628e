# The scheme's recovery kit: an office that comes back by it, the wait, and what stands on its sheet.

kit-way = Bring the office back with its recovery kit
kit-way-what = For a scheme on a server whose office computer is lost, when there is no safe copy: you need the sheet of the scheme’s recovery kit.
kit-title-sheet = Bring the office back
kit-how = Type what stands on the sheet of the scheme’s recovery kit. The kit brings one computer, once. It is not used before everything here is right.
kit-sheet-part = On the sheet
kit-address = Address of the scheme’s server
kit-scheme = Number of the scheme
kit-scheme-hint = 64 digits and letters from a to f. Gaps do not matter.
kit-symbols = Symbols of the recovery kit
kit-symbols-hint = Seven groups of four, as they were copied by hand. Gaps, hyphens and capitals do not matter.
kit-name = Name of the scheme
kit-name-hint = What this computer calls it until the scheme’s own records have come.
kit-person-part = Who comes in
kit-go = Bring the office back
kit-going = Joining the scheme by the kit
kit-again = This computer has joined, and the kit’s one joining is used. Leave Watchbook open and try again: the place in the scheme is kept until you close it.
kit-wrong-scheme = That is no number of a scheme: it has 64 digits and letters from a to f. The kit was not used. Compare it with the sheet.
kit-wrong-name = The name of the scheme is missing, too long, or has signs that no name has. The kit was not used.
kit-typed-no_address = Type the address that stands on the sheet. The kit was not used.
kit-typed-no_code = Type the symbols that were copied onto the sheet.
kit-typed-sign = “{ $sign }” is in no kit. Look at group { $group } again. The kit was not used.
kit-typed-length = { $found } of { $due } letters and digits. Look whether one is missing or doubled. The kit was not used.
kit-typed-check = One letter or digit is not right, or two have changed places. The kit was not used. Compare it with the sheet, group by group.
kit-refused-address = No server can be reached under such an address. The kit was not used. Compare the address with the sheet; it begins with https, not http.
kit-refused-no_line = Nobody answers. Nothing was made here. See that this computer has a line to the internet and that the address is right, then try again.
kit-refused-not_trusted = Whoever answers cannot prove to be that server. The kit was not used. See that date and time of this computer are right; if they are, ask whoever runs the server.
kit-refused-not_ours = Something else answers in place of the scheme’s server: a sign-in page of this network, perhaps. The kit was not used. Open a browser, sign in to the network, and try again.
kit-refused-update_needed = This Watchbook and the scheme’s server do not speak the same version. The kit was not used. Install the newest Watchbook and try again.
kit-refused-no_invitation = This kit opens no office there. It is of another scheme, a newer kit has taken its place, or it has brought a computer already. Nothing was made here. Look for the newest sheet, and compare the number of the scheme with it.
kit-refused-forged = What the server hands out is not what the scheme’s office made. The kit was not used. Do not try again; speak to whoever runs the server.
kit-refused-clock = The clock of this computer is too far off. The kit was not used. Set date and time, then try again.
kit-refused-later = The server has too much to do. Nothing was made here. Try again in { $seconds ->
    [one] a second
   *[other] { $seconds } seconds
}.
kit-refused-no_memory = This computer is short of memory. The kit was not used. Close other programs and try again.
kit-refused-trouble = The server did not let this computer in. Nothing was made here. Compare address and number with the sheet and try again; if it happens twice, ask whoever runs the server.

## What came of it
kit-title-brought = This computer has joined
kit-brought-you = It is a computer of the scheme’s office now, and you are an administrator who signs on it.
kit-brought-here = What the office holds comes now, as soon as you have unlocked. Nothing else is to be done with the kit.
kit-brought-not = The next step with the kit did not come about: the server was not reached, or did not agree. Nothing is lost. Keep the sheet, unlock, open Computers and type the symbols once more.
kit-held = Until { $time } the server holds back what the office knows. Until then this register is empty.
kit-held-why = That is so that nobody takes an office over unseen with a stolen kit: every other computer of the office shows in Computers that this one came by the kit, and an administrator there can shut it out.
kit-held-sooner = It goes sooner if somebody else still signs at the office: they open Computers, compare six digits with those in Computers here, by telephone, and confirm this computer. Then everything comes by itself.
kit-held-then = If nobody does, keep the sheet. After that time unlock, open Computers and type the symbols once more: then everything comes.
kit-unlock = Go on to unlocking

## In Computers, on the computer that came back
kit-back-title = This computer came back by the recovery kit
kit-back-now = What the office knows is not here yet. Type the symbols from the sheet once more, and it is asked for. If the two days are not over, you are told until when they last.
kit-back-digits = The six digits of this computer, which somebody else at the office compares by telephone:
kit-back-go = Go on with the kit
kit-back-look = Look whether it was confirmed
kit-back-gone = This kit is of another scheme, or has made somebody else an administrator. Nothing has changed. Look for the sheet by which this computer came back.

## In Computers, on the others
kit-came = It came by the recovery kit, and nobody of the office has confirmed it.
kit-came-this = It came by the recovery kit. Somebody else of the office may confirm it with these six digits:
kit-came-stop = If nobody of yours has brought an office back, the kit is in a stranger’s hands: choose “End”, then “It is lost or stolen”. It gets nothing more then.
kit-came-digits = If it is yours, compare these six digits with them by telephone:

## What stands on the sheet
kit-sheet = Sheet of the recovery kit
kit-sheet-what = Print this sheet, or write both lines down, and copy the symbols into the boxes by hand. Without the number the kit opens nothing.
kit-sheet-server = Server
kit-sheet-scheme = Scheme
kit-sheet-fields = For the sheet of the recovery kit
kit-sheet-fields-what = Both lines must stand on the sheet beside the kit’s symbols. They are no secret.
