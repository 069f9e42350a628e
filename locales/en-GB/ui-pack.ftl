# Packs for the police: chosen, made, followed up; and the scheme’s texts for documents.

frame-pack = Police
pack-title = Police packs
pack-what = A pack is one zip file with papers that can be read and the originals. It goes to the place that you choose, and nowhere else. That you gave it out is recorded.
pack-new = New pack
pack-for-entry = Police pack…
pack-from-log = Police pack…
pack-texts = Texts of the papers
pack-back = Back
pack-cancel = Cancel
pack-none = No pack has been made here yet. Packs that you make are listed with whom they went to, so that you can follow them up.
pack-none-office = No pack has been made here yet. Open a report that the office has accepted, and choose “Police pack…” there.
pack-open-count = { $count ->
    [0] Nothing waits to be followed up
    [one] 1 pack waits to be followed up
   *[other] { $count } packs wait to be followed up
}
pack-begun = A pack was begun and is not made yet. It is kept for you, also when you lock.
pack-begun-on = Go on with it
pack-begun-drop = Throw it away
pack-kept = The record of a pack is kept for 24 months, then erased. The papers themselves are not kept here.

## A pack that was made
pack-row-to = To { $recipient }
pack-row-made = made { $time } by { $by }
pack-row-holds = { $files } files, { $size }
pack-row-entries = { $count ->
    [0] its entries have gone from the log since
    [one] 1 entry of the log
   *[other] { $count } entries of the log
}
pack-row-parts = In it
pack-row-why = Why
pack-row-basis = Lawful basis
pack-row-hash = SHA-256 of the zip
pack-row-kept = Kept until
pack-follow = Follow up
pack-follow-open = to follow up
pack-follow-crime = Crime reference { $reference }
pack-follow-none = No outcome heard yet
pack-follow-heard = { $outcome }, heard { $day }
pack-follow-saved = Saved.
pack-follow-save = Save
pack-outcome = What came of it
pack-outcome-open = Not heard yet
pack-outcome-NFA = No further action
pack-outcome-WARNING = A warning
pack-outcome-BAN_PROPOSED = A ban was proposed
pack-outcome-GOODS_RECOVERED = Goods came back
pack-outcome-CIVIL_RECOVERY = Civil recovery
pack-outcome-COMMUNITY_RESOLUTION = Community resolution
pack-outcome-PND = Penalty notice
pack-outcome-CAUTION = Caution
pack-outcome-CHARGED = Somebody was charged
pack-outcome-CONVICTED = A court convicted
pack-outcome-CBO = Criminal Behaviour Order
pack-outcome-UNKNOWN = The police will not say

## Choosing entries
pack-choose-title = What is it about?
pack-choose-what = Tick the entries of the log that belong together. Their words, goods and first descriptions are taken over.
pack-choose-on = { $count ->
    [0] Go on
    [one] Go on with 1 entry
   *[other] Go on with { $count } entries
}
pack-choose-none = Nothing stands in the log yet. Log what happened first.
pack-choose-more = Show more

## The pack
pack-form-title = Police pack
pack-parts = What goes in
pack-parts-what = The cover and the exhibit list are always in it.
pack-part-STATEMENT = Witness statement
pack-part-CCTV = CCTV statement
pack-part-REPORT = Incident report
pack-part-DESCRIPTION = First description
pack-part-LOSS = Loss list with sums
pack-part-NOTICES = Bans and warnings, with proof of service
pack-part-IMPACT = Impact statement for business
pack-part-ORIGINALS = Original pictures and clips
pack-part-WITNESS_DETAILS = Witness details, on a page that is not for the defence
pack-part-nothing = nothing to put in
pack-lost = £{ $pounds } taken and not recovered
pack-language = Papers in
pack-witness-title = Who makes the statement
pack-witness = Their full name
pack-occupation = What they work as
pack-contact = How the police reach them
pack-contact-hint = Address and telephone. It goes on the witness page alone and is not kept here.
pack-statement-title = What they say
pack-statement = Statement
pack-statement-hint = Taken from the log. Change it until it is what they would say themselves, in their own words.
pack-cctv = CCTV statement
pack-impact = Impact statement
pack-again = Take it from the log again
pack-to-title = To whom, and why
pack-recipient = Police force and station
pack-officer = Officer
pack-crime-reference = Crime reference
pack-cad-number = Incident number (CAD)
pack-purpose = Why it is given out
pack-basis = Lawful basis
pack-why = In your own words, if it helps
pack-to-hint = Leave empty what you do not know yet: you can note it afterwards.
pack-recorded = That you gave it out, to whom and why is recorded with your name.
pack-contents = In the zip
pack-contents-count = { $count ->
    [one] 1 file
   *[other] { $count } files
}
pack-file-COVER = What is in it, to whom, and why
pack-file-REPORT = Incident report
pack-file-STATEMENT = Witness statement
pack-file-CCTV = CCTV statement
pack-file-DESCRIPTION = First description
pack-file-LOSS = Loss list
pack-file-NOTICES = Bans and warnings
pack-file-IMPACT = Impact statement
pack-file-EXHIBITS = Exhibit list
pack-file-WITNESS_DETAILS = Witness details
pack-file-ORIGINAL = Original
pack-file-SUMS = Fingerprints of all files
pack-absent = Not in the zip
pack-absent-what = The reports name these too, and they are not on this computer. The exhibit list says so, with their fingerprints.
pack-absent-PREMISES = At { $premises }. Ask them to hand it over in a file.
pack-absent-COMING = On its way from { $premises }. Make the pack when it has come, if it is needed.
pack-absent-COPY_COMING = Too large for the line of { $premises }. A copy is on its way; ask them to hand over the original in a file.
pack-absent-COPY = A copy goes in. The original is at { $premises }; ask them to hand it over in a file.
pack-absent-ALTERED = What came was not what { $premises } had captured. Ask them to hand over the original in a file.
pack-make = Make the pack…
pack-making = Making the pack
pack-stop = Stop

## What became of it
pack-made = The pack lies where you chose, as { $name }. It is recorded as given to { $recipient }.
pack-made-next = Hand it over, then delete it where it lies: it is not encrypted. Note what the police say under “{ $follow }”.
pack-made-missing = These letters are not in the papers’ typeface and stand there as numbers: { $letters }. Tell the officer.
pack-exists = A file called { $name } lies there already. Nothing was written.
pack-exists-replace = Replace it
pack-exists-other = Choose another place…
pack-failed-stopped = Stopped. Nothing lies there, and nothing was recorded as given out.
pack-failed-full = There is no room left in that place. Nothing was left there. Choose another place.
pack-failed-unwritable = That place cannot be written to. Nothing was left there. Choose another place.
pack-failed-altered = The original { $reference } is not as it was when it was attached, or cannot be read. No pack was made. Leave the originals out, and tell the scheme.
pack-failed-busy = Another pack is being made. Wait for it, or stop it.
pack-failed-trouble = The pack could not be made. Nothing was left there. Try again; if it goes on, tell the scheme.
pack-problems = { $count ->
    [one] 1 thing is needed
   *[other] { $count } things are needed
}
pack-problem-needed = This is needed.
pack-problem-too-long = This is too long. Shorten it.
pack-problem-too-many = At most 40 entries go into one pack.
pack-problem-gone = An entry has gone from the log since. Choose again.

## Why and on what basis
purpose-REPORT_CRIME = To report a crime
purpose-POLICE_ASKED = The police asked for it
purpose-COURT_ORDER = To support an application for a court order
purpose-SAFETY = To protect somebody from harm
basis-RECOGNISED_CRIME = Recognised legitimate interest, crime: UK GDPR Art. 6(1)(ea); DPA 2018, Sch. 1 para. 10
basis-LEGITIMATE_INTERESTS = Legitimate interests: UK GDPR Art. 6(1)(f); DPA 2018, Sch. 1 para. 10
basis-LEGAL_OBLIGATION = A duty in law: UK GDPR Art. 6(1)(c)
basis-VITAL_INTERESTS = To protect somebody’s life: UK GDPR Art. 6(1)(d)

## The scheme’s texts
pack-texts-title = Texts of the papers
pack-texts-what = These texts stand in every pack. Ours are for England and Wales; change them as your scheme’s adviser says. Words in <brackets> are filled in by the program.
pack-texts-read = These texts stand in every pack. The scheme’s administrator may change them.
pack-texts-language = Texts in
pack-texts-name-STATEMENT_LAW = The law that a statement is made under
pack-texts-name-DECLARATION = Declaration of truth
pack-texts-name-OVER_18 = “Over 18”
pack-texts-name-STATEMENT_BODY = How a statement begins
pack-texts-name-CCTV_BODY = How a CCTV statement begins
pack-texts-name-IMPACT_BODY = How an impact statement begins
pack-texts-name-BACK_PART = The warning on the witness page
pack-texts-name-HANDLING = How the pack is to be handled
pack-texts-name-LETTER_BAN_NOTICE = Letter: ban notice
pack-texts-name-LETTER_WARNING = Letter: warning
pack-texts-name-LETTER_EXTENSION = Letter: longer ban
pack-texts-name-LETTER_VARIATION = Letter: changed ban
pack-texts-name-LETTER_REVOCATION = Letter: end of a ban
pack-texts-name-LETTER_APPEAL_RECEIVED = Letter: we have the appeal
pack-texts-name-LETTER_APPEAL_OUTCOME = Letter: answer to an appeal
pack-texts-name-LETTER_TO_PARENT = Letter to a parent
pack-texts-name-LETTER_CARD = Card to hand over
pack-texts-name-LETTER_PART_APPEAL = Part: how to appeal
pack-texts-name-LETTER_PART_COMPLAIN = Part: how to complain
pack-texts-name-LETTER_PART_DATA = Part: how to see one’s data
pack-texts-name-LETTER_PART_PRIVACY = Part: privacy notice
pack-texts-ours = our text
pack-texts-own = the scheme’s own text
pack-texts-edit = Change
pack-texts-save = Save
pack-texts-default = Back to our text
pack-texts-required = Must have: { $words }
pack-texts-preview = How it reads
pack-texts-saved = Saved. The next pack has this text.
pack-texts-problem-empty = Something must be written here.
pack-texts-problem-too-long = This is longer than any paper holds. Shorten it.
pack-texts-problem-missing = <{ $word }> is missing: without it the paper is not whole.
pack-texts-problem-unknown = <{ $text }> is no word that is filled in. Write it without the brackets.
pack-texts-problem-wording = “{ $text }” judges or labels somebody. Say what happened instead.

## The log on paper
log-paper = Write as PDF
log-paper-done = The PDF has been written. That is recorded as a print.
