# Safe copies: the kit, the place, the copies; and a register brought back from one at the first start.

safe-rail = Copies
safe-title = Safe copies
safe-what = A safe copy is the whole register in one encrypted file, on a stick or in another folder. If this computer is lost or breaks, a copy and its recovery kit bring the register back on another one.
safe-steps = Steps
safe-step-kit = Recovery kit
safe-step-place = Place
safe-step-copy = First copy
safe-step-try = Try it

safe-kit = Recovery kit
safe-kit-none = A kit is 28 letters and digits on a sheet of paper. Without it nobody can open a copy: not a stranger, and not you. Begin with it.
safe-kit-first = Make the recovery kit
safe-kit-of = Kit { $no } of { $date } opens the copies that are made now.
safe-kit-new-what = Make a new kit when the sheet is lost or a stranger may have seen it. Copies made before that still need the older sheet: keep it until they are gone, which is after 30 days at most.
safe-kit-new = Make a new kit…
safe-kit-kept = The kit is kept. From now on copies are made under it.
safe-kit-title = Recovery kit { $no }
safe-kit-how-print = Print the sheet. It has empty boxes, so the symbols never go through a printer.
safe-kit-how-copy = Copy the symbols into the boxes by hand.
safe-kit-how-keep = Keep the sheet where the copies are not: in the safe, or with the chair.
safe-kit-symbols = The symbols, in seven groups
safe-kit-once = They are shown this once and kept nowhere. On the next page you type them back from the sheet.
safe-kit-idle = Watchbook locks as usual when nobody touches it, and these symbols are gone then. Nothing is lost: you make a new kit.
safe-kit-print = Print the sheet
safe-kit-written = They are on the sheet
safe-kit-leave = Leave it
safe-prove-what = Type them from the sheet, not from memory. That proves that the sheet can be read.
safe-prove-label = The 28 symbols on the sheet
safe-prove = Keep this kit
safe-prove-back = Show them again
safe-kit-count = { $count } of 28 symbols. Hyphens and capitals do not matter.
safe-kit-nothing = Type the symbols from the sheet, group by group.
safe-kit-too_few = { $have } of 28 symbols are there. Nothing was done; type the rest.
safe-kit-too_many = { $have } symbols are there, and a sheet has 28. Nothing was done; look for one that stands twice.
safe-kit-not_a_symbol = Look at group { $group }: there is a character that no sheet has. U is never used; nothing was done.
safe-kit-group = Look at group { $group }: one of its symbols is not what the sheet says. Nothing was done.
safe-kit-several = More than one symbol is wrong. Nothing was done; compare group by group with the sheet.

safe-sheet-title = Recovery kit for safe copies
safe-sheet-of = Kit { $no }, made on { $date }
safe-sheet-what = With these 28 symbols and a safe copy the scheme's register can be brought back on another computer. Whoever has both can read everything in it.
safe-sheet-letters = There is no letter I, L, O or U: what looks like one is a 1 or a 0.
safe-sheet-keep = Keep this sheet in a safe or a locked cupboard, away from the copies. Do not photograph it, and do not put it into a computer.
safe-sheet-how = To bring the register back: start Watchbook on the new computer and choose “Bring back a register from a copy”.

safe-place = Where copies go
safe-place-what = A stick that lies in the safe at night, or a folder on another computer.
safe-second = A second place for the list of erasures
safe-second-what = The list says who has been erased since a copy was made, by numbers alone. It should also lie where the copies do not: on another stick, or in the documents folder.
safe-place-choose = Choose a folder…
safe-place-other = Choose another folder…
safe-place-there = is there
safe-place-away = is not there now
safe-place-same-disk = This folder is on the same disk as the register. If the disk breaks, both are gone.
safe-list-behind = The list there is older than the last erasure. It is renewed by itself as soon as the place is there.
safe-every = A copy by itself
safe-every-hint = When one is due, the place is there and the office has unlocked. Work goes on meanwhile.
safe-every-DAILY = Every day
safe-every-WEEKLY = Every week
safe-every-OFF = Never
safe-keep = Copies to keep
safe-keep-hint = Older ones are removed when a new one is whole; those from more than 30 days ago too.

safe-latest = The latest copy
safe-copied = Made at { $time }.
safe-copied-holds = { $people ->
    [one] 1 person
   *[other] { $people } people
}, { $size }.
safe-copied-never = There is no copy yet.
safe-due-now = The next copy is due.
safe-due = The next copy is due on { $date }.
safe-copy = Make a copy now
safe-making = Making a copy. You can go on working.
safe-stop = Stop
safe-made = The copy is made and was read back whole: “{ $name }”. { $pruned ->
    [0] No older copy was removed.
    [one] 1 older copy was removed.
   *[other] { $pruned } older copies were removed.
} Take the stick out by the system's own button, and put it into the safe.
safe-try-title = Try the copy
safe-tried-at = A copy was last tried at { $time }, and it works.
safe-tried-never = No copy has been tried yet. A copy that nobody has tried is a hope.
safe-try-what = Goes the whole way back with the newest copy and the sheet, shows what would come back, and throws it away. The register is not touched.
safe-try = Try the newest copy…
safe-try-label = The 28 symbols on the sheet
safe-try-go = Try it
safe-trying = Trying the copy…
safe-works = It works. The copy made at { $time } would bring back { $people ->
    [one] 1 person
   *[other] { $people } people
} and { $pictures ->
    [one] 1 picture
   *[other] { $pictures } pictures
}.
safe-works-bans = { $bans ->
    [one] 1 ban is in force today.
   *[other] { $bans } bans are in force today.
}
safe-works-without = Left out as they should be: { $gone } erased or withdrawn since, { $expired } whose time is over.

safe-remind = { $days ->
    [one] The last copy is 1 day old. Put the stick in.
   *[other] The last copy is { $days } days old. Put the stick in.
}
safe-remind-first = There is no safe copy yet. Put the stick in.
safe-remind-begin = This register has no safe copy. If this computer breaks, it is gone.
safe-remind-go = Safe copies
safe-remind-later = Later

safe-size-kb = { $size } kB
safe-size-mb = { $size } MB
safe-size-gb = { $size } GB

safe-failure-STOPPED = Stopped. No copy was made, and the older ones are as they were.
safe-failure-FULL_HERE = This computer's disk is too full to prepare a copy. No copy was made; the register and the older copies are as they were. Free as much room as the register takes, and try again.
safe-failure-FULL_THERE = The place of the copies is full, or takes no file of this size (a stick formatted as FAT32 ends at 4 GB). No copy was made and the older ones are as they were. Use a larger stick, or keep fewer copies.
safe-failure-NO_PLACE = The stick or folder is not there, or cannot be written. The older copies are as they were. Put the stick in and try again.
safe-failure-NOT_THE_SAME = What was read back from the stick was not what was written. No copy was made and the older ones are as they were. Use another stick: this one is failing.
safe-failure-EXISTS = Another Watchbook is doing this at the moment. Nothing was changed. Close it, or wait and try again.
safe-failure-NO_MEMORY = This computer is short of memory. Nothing was changed. Close other programs and try again.
safe-failure-NO_KIT = There is no recovery kit yet, so nothing could open the copy. Make the kit first.
safe-failure-NO_COPY = There is no copy of this register in the folder. Make one first, or put in the stick that has one.
safe-failure-BUSY = A copy is being made or tried at the moment. Wait until it is done.
safe-failure-TROUBLE = The register could not be read, or this computer's disk refused. No copy was made and the older ones are as they were. Try again; if it happens again, ask whoever looks after the computer.

safe-refusal-unreadable = The file cannot be read: it is gone, or the stick was taken out. Nothing was changed. Put the stick in and choose the file again.
safe-refusal-empty = The file is empty. It was cut off while it was written or copied. Choose another copy.
safe-refusal-not_a_copy = This is no safe copy of a Watchbook register. Copies are called “Watchbook copy” with a date, and end in .wbcopy.
safe-refusal-is_a_list = This is the list of erasures, not a copy. The copy is called “Watchbook copy” with a date.
safe-refusal-unfinished = This copy was never finished: the stick was pulled or the program ended. Choose the one before it.
safe-refusal-newer = { $version ->
    [unknown] A newer Watchbook made this file. Nothing was changed. Install that version here, and choose the file again.
   *[other] A newer Watchbook ({ $version }) made this file. Nothing was changed. Install that version here, and choose the file again.
}
safe-refusal-header_damaged = The beginning of the file is damaged. Nothing was changed. Choose another copy, or copy this one from the stick again.
safe-refusal-cut_short = The file has { $are } of { $should }: its end is missing. It was cut off while it was copied. Copy it again, or choose another.
safe-refusal-damaged = The file is damaged: at least one byte of it is not what was written. Nothing of it was used. Choose another copy.
safe-refusal-other_kit = These are the symbols of another kit. This copy needs the sheet of the kit made on { $date }.
safe-refusal-not_the_office = This is a copy of a member's register. A till is not brought back from a copy: the office sends it its register anew.
safe-refusal-not_a_list = This is no list of erasures. Its name begins with “Watchbook erasures” and ends with “.wbledger”.
safe-refusal-is_a_copy = This is a copy, not the list of erasures. The list's name begins with “Watchbook erasures” and ends with “.wbledger”.
safe-refusal-list_of_another = This list belongs to another register. Nothing was taken from it. Choose the list of this one.
safe-refusal-list_damaged = The list is damaged or was altered. Nothing was taken from it. Choose the one from the other place.
safe-refusal-list_broken = The list does not go on from this copy: the register was brought back once already and went its own way since. Nothing was taken from it. Choose the list that belongs to this copy.
safe-refusal-list_older = The list is older than the copy, so it says nothing that the copy does not know. Choose the one from the other place.
safe-refusal-list_other_kit = The list is not sealed for the kit that opened this copy. Nothing was taken from it. Choose the newest list there is.

restore-begin = Bring back a register from a copy
restore-begin-what = For a new computer in the scheme's office: you need the copy and the sheet of its recovery kit.
restore-title-choose = Bring back a register
restore-title-kit = Open the copy
restore-title-list = What comes back
restore-title-done = The register is back
restore-choose-what = Choose the newest file called “Watchbook copy” on the stick. Nothing is changed on it.
restore-choose = Choose a copy…
restore-other = Choose another copy…
restore-copy-is = A copy made at { $time }, { $size }.
restore-copy-kit = It needs the sheet of the kit made on { $date }.
restore-kit-label = The 28 symbols on the sheet
restore-kit-open = Open the copy
restore-opening = Reading the copy from its first byte to its last…
restore-leave = Leave it
restore-holds = holds { $people ->
    [one] 1 person
   *[other] { $people } people
} and { $pictures ->
    [one] 1 picture
   *[other] { $pictures } pictures
}, as they were at { $time }.
restore-list = Who has been erased since
restore-list-is = There is a list of erasures, written at { $time }. Whoever it names does not come back, nor does what has expired.
restore-list-none = There is no list of erasures newer than this copy. People who were erased after it was made would come back. Look for a file whose name begins with “Watchbook erasures” in the second place.
restore-list-choose = Choose a list…
restore-list-other = Choose a newer list…
restore-without = I understand, and I go on without a list. I will erase again whom I know of.
restore-without-needed = Choose a list, or say that you go on without one. Nothing was changed.
restore-day = Today's date
restore-day-doubted = This computer says that today is { $date }. That is more than a month after the copy. Whoever's time is over by that day is erased for good.
restore-day-right = Yes, today is { $date }.
restore-day-needed = If the date is right, tick the box. If it is wrong, set this computer's clock right and begin again. Nothing was changed.
restore-who = Who are you?
restore-nobody = Nobody in this copy is an administrator or data protection lead, so nobody may open it. Choose another copy.
restore-pin = A new PIN of at least 6 digits, or a passphrase
restore-passphrase = A new passphrase of at least 15 characters
restore-again = The same again
restore-differs = The two are not the same. Nothing was changed; type both again.
restore-working = Bringing the register back…
restore-finish = Bring it back
restore-done = { $people ->
    [one] 1 person is back.
   *[other] { $people } people are back.
}
restore-done-without = Left out: { $gone } erased or withdrawn since the copy, { $expired } whose time is over.
restore-done-next = You are the one who can unlock it. Let the others in from the office, look through what has changed since the copy was made, and make a new copy.
restore-unlock = Go and unlock it
restore-office = The scheme's office

restore-failure-STOPPED = Stopped. Nothing was brought back, and the copy is as it was.
restore-failure-FULL_HERE = This computer's disk is too full. Nothing was brought back, and the copy is as it was. Free about twice the copy's size, and try again.
restore-failure-FULL_THERE = The disk is too full. Nothing was brought back, and the copy is as it was.
restore-failure-NO_PLACE = The stick is not there any more. Nothing was brought back. Put it in and begin again.
restore-failure-NOT_THE_SAME = What was written on this computer's disk was not what was read back. Nothing was brought back; the disk may be failing.
restore-failure-EXISTS = There is a register on this computer already, or another Watchbook is at work here. Nothing was written over it.
restore-failure-NO_MEMORY = This computer is short of memory. Nothing was brought back. Close other programs and try again.
restore-failure-NO_KIT = The kit is missing. Nothing was brought back.
restore-failure-NO_COPY = The copy is missing. Nothing was brought back.
restore-failure-BUSY = Something else is under way. Wait until it is done.
restore-failure-TROUBLE = The copy could not be opened, or this computer's disk refused. Nothing was brought back, and the copy is as it was. Try again, or choose another copy.
restore-weak-NOT_DIGITS = A PIN has digits alone; a passphrase has at least 15 characters. Nothing was changed.
restore-weak-PIN_TOO_SHORT = A PIN has at least 6 digits. Nothing was changed.
restore-weak-PIN_TOO_EASY = This PIN is among the first that somebody would try. Choose another.
restore-weak-PASSPHRASE_TOO_SHORT = A passphrase has at least 15 characters: four words that have nothing to do with each other. Nothing was changed.
restore-weak-PASSPHRASE_TOO_EASY = This passphrase repeats the same few characters. Choose another.
restore-weak-TOO_LONG = That is more than 256 characters. Choose a shorter one.
