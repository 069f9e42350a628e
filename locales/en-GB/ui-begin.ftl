# The first start: four ways to begin, founding a scheme on this computer, joining one by code.

begin-ways = What would you like to do?
begin-found = Found a scheme on this computer
begin-found-what = For the scheme’s office: a register of your own, on this computer alone. It can be connected to a server later.
begin-join = Join a scheme by code
begin-join-what = For a till, a bar or another computer of a scheme that uses Watchbook already. Its office gives you an address and a code, or a file.
begin-back = Back

## Founding
begin-found-title = Found a scheme
begin-found-how = Nothing is made until everything is right, and nothing leaves this computer.
begin-scheme-part = The scheme
begin-name = Name of the scheme
begin-name-hint = As its members know it.
begin-kind = What it is
begin-kind-SHOPWATCH = Shopwatch
begin-kind-PUBWATCH = Pubwatch
begin-kind-BCRP = Business crime reduction partnership
begin-kind-BID_BCRP = Partnership of a business improvement district
begin-kind-NIGHTSAFE = Nightsafe
begin-kind-MIXED = Shopwatch and Pubwatch
begin-jurisdiction = Whose law applies
begin-jurisdiction-ENG_WAL = England and Wales
begin-jurisdiction-SCT = Scotland
begin-jurisdiction-NI = Northern Ireland
begin-jurisdiction-IOM = Isle of Man
begin-jurisdiction-JER_GGY = Jersey and Guernsey
begin-controller = Who answers for its data
begin-controller-hint = The data controller in law: the partnership, the company or the committee.
begin-phone = Telephone of the scheme
begin-phone-hint = Staff ring it when they are in doubt.
begin-ico = Registration with the ICO
begin-ico-hint = Such as ZA123456. Leave it empty while there is none yet.
begin-agreement = Data agreement
begin-agreement-hint = Everybody accepts it before they see the gallery. A blank line begins a new paragraph.
begin-agreement-text =
    What you see here is about real people. Use it only to keep these premises, their staff and their customers safe.

    Show it to nobody outside the staff. Do not photograph, copy or pass on anything you see, and leave no screen open.

    What you read are reports and decisions of the scheme, not findings of a court. Compare at least three features before you speak to anybody. If you are unsure, do nothing.

    Never detain anybody because of what you see here. Ask them to leave, and call the police if you need to.

    Every card that you open is recorded with your name and the time. If you think that an entry is wrong, tell the scheme the same day.
begin-gallery = Excluded
begin-office = The scheme’s office
begin-person-part = The first administrator
begin-person-found = Your name
begin-person-hint = As your colleagues know you: Helen R.
begin-passphrase = Passphrase
begin-passphrase-hint = At least 15 characters: four or five words that have nothing to do with each other. Nobody can tell it to you again.
begin-again = The same again
begin-no-store = This computer has no key store that Watchbook can use. Your passphrase alone protects the register: whoever copies its file can try to guess it, so choose a long one. The unlock screen will show initials instead of names.
begin-found-now = Found the scheme
begin-founding = Making the register
begin-found-then = Next you read the data agreement and accept it yourself. Member premises can then be imported from a spreadsheet.

## What is wrong in a field
problem-phone-unreadable = That is not a telephone number. Write its digits, such as 01632 960140.
problem-ico-unreadable = A registration number is Z and seven digits, or ZA and six. Leave it empty while there is none.
begin-problems = { $count ->
    [one] One thing to put right. Nothing has been made yet.
   *[other] { $count } things to put right. Nothing has been made yet.
}
begin-failed-FULL = This computer’s disk is too full, so no register was made. Free some space and try again; what you typed is still here.
begin-failed-EXISTS = There is a register on this computer already, or another Watchbook is at work here. Nothing was written over it. Close the other window, then open Watchbook anew.
begin-failed-NO_MEMORY = This computer is short of memory, so no register was made. Close other programs and try again; what you typed is still here.
begin-failed-KEY_STORE = This computer’s key store did not keep the key, so no register was made. Log in to the computer again, or choose a passphrase of at least 15 characters, and try again.
begin-failed-TROUBLE = The register could not be written on this computer’s disk. Nothing of it is left. Try again; if it happens twice, the disk may be failing.
begin-failed-seated = The code is used now. Leave Watchbook open and try again: your place in the scheme is kept until you close it. If you have to close it, ask the office for a new code.

## Joining: address and code
begin-join-title = Join a scheme
begin-join-how = The code is good once and for a short time. Nothing is joined before you have seen whose it is.
begin-address = Address of the scheme’s server
begin-address-hint = Such as watch.example.org. It stands beside the code.
begin-code = Code
begin-code-hint = Five groups of four. A whole join file may be pasted here too.
begin-look-up = Look it up
begin-looking = Asking the scheme’s server
begin-file = Choose a join file…
begin-typed-no_address = Write the address that stands beside the code.
begin-typed-no_code = Write the code.
begin-typed-sign = “{ $sign }” is in no code: look at group { $group } again.
begin-typed-length = { $found } of { $due } letters and digits. Look whether one is missing or doubled.
begin-typed-check = One letter or digit is not right, or two have changed places. Compare the code once more, group by group.
begin-refused-not_a_join_file = That file is no join file of Watchbook’s. Nothing was changed. Choose another, or type address and code.
begin-refused-address = No server can be reached under such an address. Nothing was joined, and the code is still good. Compare the address with what the office gave you; it begins with https, not http.
begin-refused-no_line = Nobody answers. Nothing was joined. See that this computer has a line to the internet and that the address is right, then look the code up again.
begin-refused-not_trusted = Whoever answers cannot prove to be that server. Nothing was joined. See that date and time of this computer are right; if they are, ring the scheme’s office.
begin-refused-not_ours = Something else answers in place of the scheme’s server: a sign-in page of this network, perhaps. Nothing was joined. Open a browser, sign in to the network, and try again.
begin-refused-update_needed = This Watchbook and the scheme’s server do not speak the same version. Nothing was joined, and the code is still good. Install the newest Watchbook and try again.
begin-refused-no_invitation = There is no open invitation of this code: it may have been used, be too old, or have been withdrawn. Nothing was made here. Ask the office for a new code.
begin-refused-forged = What the server hands out is not what the office made. Nothing was joined. Do not try again; ring the scheme’s office and tell them.
begin-refused-clock = The clock of this computer is too far off. Nothing was joined, and the code is still good. Set date and time, then try again.
begin-refused-later = The server has too much to do. Nothing was joined, and the code is still good. Try again in { $seconds ->
    [one] a second
   *[other] { $seconds } seconds
}.
begin-refused-no_memory = This computer is short of memory. Nothing was joined, and the code is still good. Close other programs and try again.
begin-refused-trouble = The server did not let this computer in. Nothing was made here. Try again; if it happens twice, ask the office for a new code.

## Joining: is this yours?
begin-yours-title = Is this yours?
begin-yours-scheme = Scheme
begin-yours-place = Place
begin-yours-inviter = Invited by
begin-yours-what = Join only if you know these names. Nothing has been made yet.
begin-yours-clock = The clock of this computer is { $minutes ->
    [one] a minute
   *[other] { $minutes } minutes
} off. Bans begin and end by the clock: set date and time before you go on.
begin-yours-yes = Yes, this is ours
begin-yours-no = No, another code

## Joining: who comes in first
begin-who-title = Who comes in first?
begin-who-MANAGER = You come in as the manager of { $place }.
begin-who-BOARD = You come in as a member of the board.
begin-who-POLICE = You come in as police liaison.
begin-who-ADMINISTRATOR = You come in as an administrator of the scheme’s office. When this computer has joined, you compare six digits with { $inviter } by telephone.
begin-pin = PIN of 6 digits, or a passphrase
begin-pin-hint = Not one that is easily guessed, such as 123456. A passphrase has at least 15 characters.
begin-join-now = Join
begin-joining = Joining the scheme
begin-made-late = Until the scheme’s own records have come, this computer shows nobody.

## Joining: the office’s digits
begin-digits-title = Compare these six digits
begin-digits-what = Ring { $inviter } on a number that you know, not one from a message. Each reads three of the digits to the other. Only when all six are the same do they confirm this computer.
begin-digits-differ = If one digit is different, somebody stands between you: do not go on, and let them withdraw this computer.
begin-digits-waits = Until then this computer holds nothing of the office’s. The records come by themselves after it is confirmed.
begin-digits-on = Go on to unlocking
