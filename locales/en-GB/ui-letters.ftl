# Letters, the card at the door, the calendar of bans, sheets for the door.

letters-title = Letters
letters-which = Letter
letters-choose = Choose a letter
letters-language = Language of the paper
letters-kind-BAN_NOTICE = Ban notice
letters-kind-WARNING = Warning
letters-kind-EXTENSION = Longer ban
letters-kind-VARIATION = Changed ban
letters-kind-REVOCATION = End of a ban
letters-kind-APPEAL_RECEIVED = We have the appeal
letters-kind-APPEAL_OUTCOME = Answer to an appeal
letters-kind-TO_PARENT = Letter to a parent
letters-kind-CARD = Card to hand over
letters-preview = How the letter reads
letters-large = In large print
letters-save = Save as a PDF…
letters-saved = { $pages ->
    [one] Saved as { $name }, { $pages } page. Print it, then record here how it reached the person.
   *[other] Saved as { $name }, { $pages } pages. Print it, then record here how it reached the person.
}
letters-saved-missing = Saved as { $name }. The typeface lacks these letters, which stand as numbers: { $letters }. Write them in by hand.
letters-not-chosen = No place was chosen, so nothing was made.
letters-no-address = The scheme has no address yet to which people may write. Letters give the telephone number alone until the administrator enters one under “Address and sign”.
letters-owed = No record yet that it reached them.
letters-tell = Record that they were told
letters-tell-what = Record how this letter reached them. The ban itself stays as it is. You can undo this for a day.
letters-told = Recorded. It stands with how they were told.
letters-made = Made so far
letters-problem = There is no letter yet. In “{ $text }”: { $problem }
letters-texts = Texts of the letters
letters-texts-what = The scheme’s letters and cards are made of these texts. A line that begins with “# ” is a heading, one with “! ” stands in a frame, lines with “- ” are a list. Words in <brackets> are filled in.
letters-texts-group = Texts of
letters-texts-pack = Police packs
letters-sender = Address and sign
letters-sender-what = This stands on letters and cards. People write here when they appeal, complain or ask to see their data.
letters-sender-address = Address, in lines
letters-sender-email = E-mail
letters-sender-sheets = Premises may print a sheet for the door
letters-sender-sheets-what = One page of the newest bans, good for 24 hours, numbered, and to be destroyed. Never a child. Off unless the scheme has decided it.
letters-sender-logo = The scheme’s sign, as a picture
letters-sender-logo-other = Another sign, as a picture
letters-sender-logo-away = Take the sign away
letters-sender-logo-refused = The picture was not taken. Use a JPEG or PNG that opens elsewhere.
letters-sender-save = Save
letters-sender-saved = Saved. The next letter has it.
letters-calendar = Dates
letters-calendar-what = Reviews, ends, and last days to appeal. A calendar file has references alone, and names nobody.
letters-calendar-none = No ban or warning has a day to come.
letters-calendar-save = Save as a calendar file…
letters-calendar-saved = Saved. Open the file with your calendar program.
letters-dated-REVIEW = Review due
letters-dated-ENDS = Last day of the ban
letters-dated-APPEAL_BY = Last day to appeal
letters-dated-WARNING_ENDS = Last day of the warning
letters-card = Card to hand over
letters-card-title = They have not been told yet
letters-card-print = Save the card and print it.
letters-card-give = Give it to them and ask them to leave. Do not detain or follow. If they do not take it, say what it says.
letters-card-write = Then write down that they have it. The scheme’s office records from that how they were told.
letters-card-save = Save the card…
letters-card-handed = They have it: write it down
sheets-title = Sheet for the door
sheets-what = A sheet is for the staff at your door and for nobody else. It is good for 24 hours. Then destroy it and tick it off here.
sheets-people = { $shown ->
    [one] It would show { $shown } of { $all } people banned here, the newest ban first.
   *[other] It would show { $shown } of { $all } people banned here, the newest bans first.
}
sheets-why = What for
sheets-why-needed = Say what for. Nothing was made.
sheets-print = Save a sheet…
sheets-saved = { $people ->
    [one] Sheet { $number } is saved, with { $people } person. Destroy it within 24 hours and tick it off here.
   *[other] Sheet { $number } is saved, with { $people } people. Destroy it within 24 hours and tick it off here.
}
sheets-nobody = Nobody is banned here whom a sheet may show, so none was made.
sheets-off = The scheme does not print sheets, so none was made.
sheets-list = Sheets that were made
sheets-number = Sheet { $number }
sheets-made = { $people ->
    [one] { $time }, { $people } person
   *[other] { $time }, { $people } people
}
sheets-gone = Gone, { $time }
sheets-tick = Given back or destroyed
sheets-overdue = { $count ->
    [one] { $count } sheet is past its 24 hours. Destroy it and tick it off.
   *[other] { $count } sheets are past their 24 hours. Destroy them and tick them off.
}
letters-when = { $day }, { $time }
letters-past = Earlier texts
letters-past-one = Version { $version }, { $time }
letters-past-take = Take this text
