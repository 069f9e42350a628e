# The frame: header, rail, footer, first start, troubles, unlocking, agreement, hidden.

## Frame
frame-as-of = Register as of { $time }
frame-hide = Hide
frame-lock-hint = Lock and change person
frame-rail = Screens
frame-check = Check
frame-settings = Settings
frame-help = Help
frame-alone = This computer only
frame-alone-more = Nothing leaves it
frame-demonstration = Demonstration: invented people
frame-clock-behind = This computer’s clock is { $span } slow. What is in force is worked out from the latest time seen here; put the clock right.
frame-minutes = { $count ->
    [one] 1 minute
   *[other] { $count } minutes
}
frame-hours = { $count ->
    [one] 1 hour
   *[other] { $count } hours
}
frame-days = { $count ->
    [one] 1 day
   *[other] { $count } days
}
frame-close = Close
frame-working = One moment…
frame-office = Scheme office

## First start
first-title = Welcome to Watchbook
first-what = Watchbook keeps your shopwatch or pubwatch scheme’s register on this computer: who is banned, from where and until when, and what to do.
first-none = There is no register on this computer yet.
first-demo = Look at the demonstration scheme
first-demo-what = It has invented people with drawn faces. Nothing in it is about anybody.
first-making = Making the demonstration scheme
first-making-count = { $done } of { $total }

## Troubles
trouble-newer-title = This register was made by a newer Watchbook
trouble-newer-what = It was last opened by Watchbook { $version }. This older one must not write in it.
trouble-newer-data = Nothing was changed and nothing is lost.
trouble-newer-next = Install the newer Watchbook on this computer, then open it again.
trouble-damaged-title = The register cannot be read
trouble-damaged-what = The file is damaged. That can happen when a disk fails or the power goes.
trouble-damaged-data = Nothing was deleted. The damaged file was put aside as { $file }.
trouble-damaged-data-there = Nothing was deleted. The damaged file is still where it was.
trouble-damaged-next = Ring the scheme: this computer can be given a fresh copy. Keep the damaged file until they say so.
trouble-key-title = The key to the register is gone
trouble-key-what = This computer kept the key that opens the register, and it is no longer there.
trouble-key-data = The register is still on the disk, complete and unreadable. Nobody can open it without the key, and that is how it should be.
trouble-key-next = Ring the scheme and ask them to set this computer up again.
trouble-open-title = Watchbook is open already
trouble-open-what = Another window of Watchbook on this computer is using the register.
trouble-open-data = Nothing was changed.
trouble-open-next = Close this window and use the other one. If you cannot find it, restart the computer.
trouble-disk-title = The disk will not let Watchbook work
trouble-disk-what = The register could not be read or written on this computer’s disk.
trouble-disk-data = Nothing was deleted. What was saved before is still there.
trouble-disk-next = See that the disk is not full and that this account may write to it, then try again.
trouble-happened = What happened
trouble-data = What it means for the register
trouble-next = What to do next
trouble-again = Try again

## Unlocking
unlock-title = Who is using Watchbook?
unlock-find = Find your name
unlock-none = Nobody here by that name.
unlock-change = Change person
unlock-pin = PIN
unlock-pin-for = PIN of { $person }
unlock-passphrase = Passphrase
unlock-passphrase-for = Passphrase of { $person }
unlock-pin-hint = Six digits or more
unlock-enter = Unlock
unlock-erase = Erase the last digit
unlock-digits = { $count ->
    [0] No digit yet
    [one] 1 digit
   *[other] { $count } digits
}
unlock-plain = Watchbook
unlock-nameless = Name not readable
unlock-demo = This is the demonstration. Its PIN is { $pin }.
unlock-demo-passphrase = This is the demonstration. Its passphrase is { $pin }.
unlock-mistaken = Forgotten it? Ask your manager or ring the scheme: it can be set again, and nothing is lost.

## Agreement
agreement-title = Before you look at the register
agreement-person = Read this once. It says what you may do with what you see here.
agreement-text = The agreement
agreement-accept = I have read it and agree
agreement-later = Not now

## Hidden
hidden-back = Back in a moment
hidden-return = Press Enter or click to go on
hidden-returning = Going back…
