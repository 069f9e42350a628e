# The register by a file, where there is no line: written at the office or a till, taken in, or refused with its reason.

bundle-title = Without a line
bundle-what-till = The office can give you the register in a file, on a stick say. What waits here can go to the office in another. Only computers of the scheme can open either.
bundle-what-office = A till without a line gives you a file with what waits there. Taken in here it goes to the scheme like everything else.
bundle-import = Take in a file
bundle-pack = Write what waits into a file
bundle-busy-import = The file is being read and checked. What is here stays usable meanwhile.
bundle-busy-pack = The file is being written…
bundle-busy-export = The file is being written from what the server has now. With pictures that takes a while…
bundle-made = { $count ->
    [one] Written for { $count } computer, { $size } kB. Nobody else can open it.
   *[other] Written for { $count } computers, { $size } kB. Nobody else can open it.
}
bundle-missing = { $count ->
    [one] { $count } picture is not in it: the server did not have it.
   *[other] { $count } pictures are not in it: the server did not have them.
}
bundle-packed = { $count ->
    [0] Written. Nothing waits here; the office reads from it how far this computer is.
    [one] Written, with { $count } thing that waits. It goes on waiting here until the scheme has it.
   *[other] Written, with { $count } things that wait. They go on waiting here until the scheme has them.
}
bundle-taken = { $count ->
    [one] { $count } change taken in.
   *[other] { $count } changes taken in.
}
bundle-taken-none = Nothing in the file was new.
bundle-as-of = The register is as of { $time }.
bundle-brought = { $count ->
    [0] Nothing in the file was new.
    [one] { $count } thing taken in. It is on its way to the scheme.
   *[other] { $count } things taken in. They are on their way to the scheme.
}
bundle-known = { $count ->
    [one] { $count } was here before.
   *[other] { $count } were here before.
}
bundle-left = { $count ->
    [one] { $count } did not pass its checks and was left. It still lies on the till.
   *[other] { $count } did not pass their checks and were left. They still lie on the till.
}
bundle-not-not_bundle = This is no file of Watchbook’s. Nothing was taken in. Choose the file that ends in .wbbundle.
bundle-not-newer = A newer Watchbook wrote this file. Nothing was taken in. Install the newer Watchbook, then take it in again.
bundle-not-other_scheme = This file is of another scheme. Nothing was taken in. Ask the office of your scheme for one.
bundle-not-not_for_this = This file was written for other computers. Nothing was taken in. Ask the office to tick this computer when it writes one.
bundle-not-cut_short = This file is cut short, or was altered. It was not taken in as it is. Copy it again from where it was written, or ask for another.
bundle-not-unreadable = The file could not be read. Nothing was taken in. Look whether the stick is still plugged in, then choose it again.
bundle-not-too_old = What is here is newer than this file. Nothing was taken in, and nothing has changed.
bundle-not-contradicts = This file does not fit what this computer has seen of the scheme. Nothing of it is shown. Ring the scheme.
bundle-not-revoked = The file says that this computer is no longer in the scheme. Ring the scheme if that is a mistake.
bundle-not-disk = The disk is full, or cannot be written there. No file is left half written, and what is here stays as it is. Make room or choose another place.
bundle-not-stopped = It was stopped, or another file is being taken in. What was taken before is kept. Take it in again.
bundle-not-no_line = The server does not answer, and the file is made from what it has. No file was written. Try again when there is a line.
bundle-not-nobody = No file was written: a computer that was ticked is not in the scheme any more, or the scheme has no office computer to open it. Look again, and tick those that are.
bundle-not-not_connected = This computer is in no scheme on a server. There is nothing to write or to take in.
bundle-not-trouble = That could not be done. Nothing has changed. Close Watchbook, open it again, and try once more.
bundle-write = Register in a file
bundle-export-title = The register in a file
bundle-export-what = For computers that have no line. The file holds what each may see, sealed to the computers that you tick: nobody else can open it. Carry it there and choose “Take in a file” in the connection’s window.
bundle-export-none = No other computer is in the scheme yet. Invite one first.
bundle-export-for = { $count ->
    [0] For which computers
    [one] For { $count } computer
   *[other] For { $count } computers
}
bundle-export-pictures = With the pictures
bundle-export = Write the file
host-title = Or: use this computer as the scheme’s server
host-what = For a scheme whose computers all stand on one network, such as a shopping centre’s. This computer then serves the others while Watchbook runs here. It keeps only what is sealed, in Watchbook’s own folder. Tills work on without it, and have what is new when it is back.
host-port = Port
host-address = The others will reach it at { $address }. Ask whoever looks after the network to keep this address for this computer.
host-alone = This computer has no network now. Nobody else could reach it.
host-world = This address is not one of a local network: the whole world could reach it. What lies there is sealed, and yet it should stand behind a firewall, or on a proper server.
host-world-may = I know that, and want it all the same
host-go = Use this computer as the server
host-not-started = The server on this computer could not be started: another program may use its port, or the disk is full. Nothing is lost. Close the other program and look again, or take another port.
host-serves = This computer is the scheme’s server, at { $address }, while Watchbook runs here. A copy in the safe holds the register and not the server: if this computer is lost for good, the scheme needs a new server, and every till is invited again.
host-firewall-title = Another computer cannot reach it?
host-firewall = Both must be on the same network, and not on its guest part. When this computer asks whether Watchbook may be reached, allow it for private networks; otherwise allow incoming TCP on port { $port } in its firewall. If the address has changed since, have the network give this computer its old one again.
