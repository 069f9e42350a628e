# Bringing a spreadsheet in: choose, columns, check, carry out, done. And writing one out.

import-rail = Import
import-title = Bring in a spreadsheet
import-steps = Steps
import-step-choose = Choose
import-step-columns = Columns
import-step-check = Check
import-step-working = Store
import-step-done = Done
import-nothing-yet = Nothing is stored until you say so on the last page.

import-kind = What is in the spreadsheet?
import-kind-PEOPLE = People
import-kind-PREMISES = Premises
import-kind-STAFF = Staff
import-kind-hint-PEOPLE = One row a person: who they are, what they look like, what was reported, a ban that was decided already, the gallery that shows them, the name of a picture.
import-kind-hint-PREMISES = One row for each shop or pub: name, address, postcode, trade, part of town.
import-kind-hint-STAFF = One row for each person who works at a till or a door: name, role, premises. An import lets nobody in: each of them is let in at their own till.
import-choose = Choose a spreadsheet…
import-choose-what = CSV, Excel (.xlsx) or OpenDocument (.ods), up to 20 MB and 100,000 rows. It is read here and goes nowhere.
import-opening = Reading the file…
import-refused = This file was not taken
import-leave = Start again
import-back = Back

import-format-csv = Text, { $encoding }, divided by { $separator ->
    [tab] tabs
   *[other] “{ $separator }”
}
import-format-xlsx = Excel workbook
import-format-ods = OpenDocument spreadsheet
import-rows = { $rows ->
    [one] 1 row
   *[other] { $rows } rows
}
import-sheet = Sheet
import-heading-row = Headings are in row
import-columns-title = What is in each column?
import-columns-hint = A guess from the headings and the values. Put right what is wrong; a column that is left out is not read.
import-column = Column
import-column-values = First values
import-column-is = Holds
import-column-left-out = — left out —
import-column-no-heading = no heading
import-column-choice = What column { $name } holds
import-same = The same for every row
import-same-hint = For what the spreadsheet does not say because it is the same everywhere: the committee, its minute, the gallery.
import-pictures = Pictures
import-pictures-hint = A folder or a zip of pictures. The spreadsheet names them, or they are named by reference, as SW-2026-0142.jpg. Members see a picture once a second person has looked at it, under “Pictures to check” in the register.
import-pictures-folder = Choose a folder…
import-pictures-zip = Choose a zip…
import-pictures-count = { $count ->
    [0] No pictures chosen
    [one] 1 picture chosen
   *[other] { $count } pictures chosen
}
import-check = Check every row
import-checking = Checking every row…

import-check-title = What would happen
import-count-new = { $count ->
    [one] 1 new
   *[other] { $count } new
}
import-count-changed = { $count } brought up to date
import-count-unchanged = { $count } the same already
import-count-left_out = { $count } left out
import-will-PEOPLE = { $new ->
    [0] Nobody new comes in
    [one] 1 new person comes in
   *[other] { $new } new people come in
}, { $changed } { $changed ->
    [one] is
   *[other] are
} brought up to date, { $left } { $left ->
    [one] row is
   *[other] rows are
} left out. Bans: { $bans }. Pictures: { $pictures }. Listed for members: { $shown }.
import-will-PREMISES = { $new } new premises come in, { $changed } are brought up to date, { $left } { $left ->
    [one] row is
   *[other] rows are
} left out.
import-will-STAFF = { $new ->
    [one] 1 new colleague comes in
   *[other] { $new } new colleagues come in
}, { $changed } are brought up to date, { $left } { $left ->
    [one] row is
   *[other] rows are
} left out.
import-go = Store it
import-go-leaving = Leave { $left } out and store the rest
import-go-nothing = There is nothing to store: every row is left out or the same already.
import-no-problems = Nothing is wrong in any row.
import-filter = Show
import-filter-all = Everything ({ $count })
import-filter-one = { $name } ({ $count })
import-problems = Problems by row and cell
import-where-row = Row { $row }
import-where-cell = Row { $row }, cell { $cell }
import-leaves_out = left out
import-tells = goes in
import-more = Show more
import-mend = Mend the spreadsheet and choose it again, or go on without these rows.

import-working-title = Storing
import-working = { $done } of { $total } rows
import-working-what = All of it is stored at once at the end. Until then the register is as it was, and stopping changes nothing.
import-stop = Stop
import-stopped = Stopped. Nothing was stored; the register is as it was.
import-look-again = The register has changed since this was checked, so nothing was stored. It has been checked again; look at it once more.

import-done-title = Stored
import-done-second = Who was listed for members waits, where the office has two people, until the second has checked them under Register.
import-done-pictures = { $count ->
    [0] No pictures were taken in.
    [one] 1 picture was taken in. Members see it once a second person has looked at it, under “Pictures to check”.
   *[other] { $count } pictures were taken in. Members see them once a second person has looked at them, under “Pictures to check”.
}
import-done-problems = { $count ->
    [one] 1 thing was found about a picture on the way.
   *[other] { $count } things were found about pictures on the way.
}
import-report = Save a report…
import-report-saved = The report is saved. It names rows and cells of your spreadsheet; keep it as carefully as the spreadsheet itself.
import-undo = Undo this import
import-undone = Undone. The register is as it was before the import.
import-undo-nothing = There is no import to undo. Nothing was changed.
import-undo-changed = Something that came in has been changed since, so nothing was undone. Undo the later change first.
import-another = Bring in another
import-report-row = Row
import-report-cell = Cell
import-report-fate = The row
import-report-what = What is wrong and what to do

export-title = Write the register out
export-hint = For a meeting or another program. The sheet holds personal data in the open: keep it no longer than you need it. That it was written, by whom and why, is in the audit.
export-reason = Why is it needed?
export-csv = Save as CSV…
export-xlsx = Save as Excel…
export-saved = Saved.
export-reason-first = Say why it is needed first. Nothing was written.

import-file-UNREADABLE = The file cannot be read from the disk. Nothing was taken. See that it is still there and not open in another program, then choose it again.
import-file-EMPTY = The file is empty. Nothing was taken. Choose another one.
import-file-NOT_A_SHEET = This is no spreadsheet that Watchbook knows. Nothing was taken. Open it in your spreadsheet program and save it as .xlsx, .ods or .csv.
import-file-OLD_OR_LOCKED = This is an old workbook (.xls) or one behind a password. Nothing was taken. Open it in your spreadsheet program and save it as .xlsx without a password.
import-file-BROKEN = The file is broken off or damaged. Nothing was taken. Save it again from your spreadsheet program, or copy it anew.
import-file-GARBLED = Some letters in the file belong to no known encoding. Nothing was taken. Save it again as “CSV UTF-8”.
import-file-TOO_LARGE = The file is larger than { $most } MB. Nothing was taken. Divide it, or take pictures out of the sheet.
import-file-BOMB = The file would expand to far more than it seems, as no ordinary spreadsheet does. Nothing was taken or expanded. If it is yours, copy the cells into a new spreadsheet and save that.
import-file-TOO_MANY_ROWS = There are more than { $most } rows. Nothing was taken. Divide the spreadsheet into parts.
import-file-TOO_MANY_COLUMNS = There are more than { $most } columns. Nothing was taken. Delete the columns that are not needed.
import-file-TOO_MANY_CELLS = There is more in this spreadsheet than can be held. Nothing was taken. Divide it into parts.
import-file-CELL_TOO_LONG = Cell { $cell } holds more than { $most } characters. Nothing was taken. A quotation mark that is never closed does this too; look at that cell.
import-file-NO_ROWS = There is no row below the headings. Nothing was taken. Choose another sheet or file.
import-file-NOT_PICTURES = This is neither a folder nor a zip. No pictures were taken. Choose one of them.
import-file-TOO_MANY_PICTURES = There are more than { $most } pictures. None were taken. Divide them.

import-problem-CELL_ERROR = { $field }: the cell shows the error { $value }. Put the value itself there.
import-problem-CELL_FORMULA = { $field }: the cell holds a formula without its value. Open the file in your spreadsheet program, save it, and choose it again.
import-problem-CELL_MERGED = { $field }: the cell is merged with others. Take the merging away and write the value in each row.
import-problem-TEXT_TOO_LONG = { $field }: { $length } characters, where { $most } fit. Shorten it.
import-problem-WORDING_JUDGING = { $field }: “{ $value }” judges the person. Write instead: { $hint }.
import-problem-WORDING_BLOCKED = { $field }: “{ $value }” touches { $hint }, which is never recorded here. Take it out.
import-problem-DAY_UNREADABLE = { $field }: no date can be read in “{ $value }”. Write it as 14/03/2026 or 2026-03-14.
import-problem-DAY_TWO_DIGIT_YEAR = { $field }: the year of “{ $value }” has two digits. Write all four.
import-problem-DAY_MONTH_FIRST = { $field }: in “{ $value }” the month stands first. Write the day first, as 14/03/2026.
import-problem-DAY_IMPOSSIBLE = { $field }: there is no such day as “{ $value }”. Put it right.
import-problem-WORD_UNKNOWN = { $field }: “{ $value }” is not a word that is known here. Use one of the words of the form, or leave the cell empty.
import-problem-WORD_NEAR = { $field }: “{ $value }” is taken for “{ $taken }”. If it is not that, put it right.
import-problem-HEIGHT_UNREADABLE = { $field }: no height can be read in “{ $value }”. It is left as it was. Write it as 178, 170-180 or 5ft 10.
import-problem-NOBODY_NAMED = There is no name, no reference and no picture. Give one of them.
import-problem-REFERENCE_BAD = { $field }: “{ $value }” is no reference. One looks like SW-2026-0142. Leave the cell empty and one is given.
import-problem-ROW_TWICE = The same stands in row { $row }. Keep one of the two.
import-problem-FOUND_BY_NAME = Found in the register by name and date of birth as { $reference }, and brought up to date.
import-problem-NAME_KNOWN = Somebody of this name is in the register already, as { $reference }. This row comes in as somebody new. If they are one person, give the reference.
import-problem-NAME_TWICE = Row { $row } has the same name. Both come in as two people. If they are one, keep one row.
import-problem-NAME_CHANGES = The register has { $before } under this reference; the name becomes { $after }. If the reference is wrong, put it right.
import-problem-NAMING_TAKES_TWO = This person is sought and not yet named. Naming them takes two people and is done in the register. Take the name out of this row.
import-problem-NAME_AMBIGUOUS = Several people in the register fit this row. Give the reference of the right one.
import-problem-BORN_IN_FUTURE = { $field }: this date of birth lies in the future. Put it right.
import-problem-BORN_TOO_LONG_AGO = { $field }: this date of birth is more than 120 years ago. Put it right.
import-problem-CHILD_TOO_YOUNG = { $field }: a child under { $least } is never recorded. Take the row out, and ring the scheme’s data lead if somebody is at risk.
import-problem-CHILD_NOT_LISTED = This person is under 18, or looks it. They come in and are shown to nobody: showing them needs leave by two people, which is given in the register.
import-problem-BAN_WITHOUT_DECIDER = The ban does not say who decided it. Name them, or say it once for every row under Columns.
import-problem-BAN_WITHOUT_DECISION_DAY = The ban does not say when it was decided. Give the day of the decision.
import-problem-BAN_WITHOUT_MINUTE = The ban does not say in which minute it stands. Give the minute, such as “Committee, 3 March 2026, item 4”.
import-problem-BAN_WITHOUT_REASON = The ban has no reason. Give it in plain words, as the person was told it.
import-problem-BAN_WITHOUT_START = The ban has no first day. Give it.
import-problem-BAN_WITHOUT_END = The ban has neither a last day nor a review. Give one of them; an indefinite ban needs its next review.
import-problem-BAN_ENDS_BEFORE_START = The ban ends before it starts. Put the days right.
import-problem-BAN_TOO_LONG = The ban lasts more than ten years. Make it indefinite, with a review within a year.
import-problem-BAN_REVIEW_TOO_LATE = The review of this indefinite ban is more than twelve months away. Give an earlier day.
import-problem-BAN_DECIDED_IN_FUTURE = The decision lies in the future. Put its day right.
import-problem-BAN_DECIDER_NOT_ENTITLED = { $field }: police and administrators take no part in decisions. Name those who decided.
import-problem-BAN_SERVED_IN_PART = { $field } is missing: a notice that was served has both a day and a way. Give it, or say it once for every row under Columns.
import-problem-BAN_DIFFERS = Ban { $reference } is in the register with other facts. A spreadsheet does not alter a decided ban; change it in the register, or put the row right.
import-problem-BAN_OVER = The ban was over on { $day }. It is kept, and shown to nobody.
import-problem-GALLERY_UNKNOWN = { $field }: there is no gallery “{ $value }”. Use the name of one that there is.
import-problem-LISTED_UNTIL_BEFORE_FROM = The listing ends before it begins. Put the days right.
import-problem-REPORT_INCOMPLETE = { $field } is missing: what was reported needs a day and the premises. Give it, or say it once for every row under Columns.
import-problem-REPORT_IN_FUTURE = { $field }: this day lies in the future. Put it right.
import-problem-REPORT_MISSING = Nothing was reported of this person, so members will not see them. Give what was reported, when and where.
import-problem-PREMISES_UNKNOWN = { $field }: there are no premises “{ $value }”. Bring the premises in first, or write their name as the register has it.
import-problem-PICTURE_NOT_FOUND = { $field }: no picture “{ $value }” was chosen. The person comes in without it.
import-problem-PICTURE_AMBIGUOUS = { $field }: several pictures are called “{ $value }”. The person comes in without one.
import-problem-PICTURE_WITHOUT_DAY = Nothing says when the picture was taken, so it stays out. Give the day, or say it once for every row under Columns.
import-problem-PICTURE_REFUSED = The picture was not taken in ({ $hint }). The person came in without it; add another in the register.
import-problem-PICTURE_TWICE = The same picture came with row { $row }. See that each of the two shows the right person.
import-problem-PICTURE_ELSEWHERE = The same picture is on the card { $reference }. See that each of the two shows the right person.
import-problem-NAME_MISSING = There is no name. Give it.
import-problem-FIELD_MISSING = { $field } is missing. Give it, or say it once for every row under Columns.
import-problem-POSTCODE_BAD = { $field }: “{ $value }” is no postcode. Write it as AB1 2CD.
import-problem-ROLE_NOT_BY_IMPORT = { $field }: this role takes two people to grant, and an import is one. Bring them in as till, door or manager, or leave the row out.
import-problem-LICENCE_BAD = { $field }: “{ $value }” is no SIA licence. It has sixteen digits.

import-why-empty = an empty file
import-why-unreadable = the file cannot be read
import-why-too_large = too large a file
import-why-not_a_picture = not a picture
import-why-other_kind = not a JPEG, PNG or WebP
import-why-moving = a moving picture
import-why-no_pixels = nothing in it
import-why-side_too_long = too wide or too high
import-why-too_many_pixels = too many pixels
import-why-uncommon = saved in an uncommon way
import-why-damaged = damaged or cut short
import-why-too_much_memory = it took too much memory
import-why-too_slow = it took too long
import-why-reading_failed = reading it failed
import-why-cannot_start = pictures cannot be read just now

import-kindof-CELL_ERROR = Errors in cells
import-kindof-CELL_FORMULA = Formulas without values
import-kindof-CELL_MERGED = Merged cells
import-kindof-TEXT_TOO_LONG = Too long
import-kindof-WORDING_JUDGING = Judging words
import-kindof-WORDING_BLOCKED = Blocked topics
import-kindof-DAY_UNREADABLE = Dates that cannot be read
import-kindof-DAY_TWO_DIGIT_YEAR = Years of two digits
import-kindof-DAY_MONTH_FIRST = Month before day
import-kindof-DAY_IMPOSSIBLE = Days that do not exist
import-kindof-WORD_UNKNOWN = Unknown words
import-kindof-WORD_NEAR = Words taken for another
import-kindof-HEIGHT_UNREADABLE = Heights that cannot be read
import-kindof-NOBODY_NAMED = Nobody named
import-kindof-REFERENCE_BAD = References
import-kindof-ROW_TWICE = Rows that stand twice
import-kindof-FOUND_BY_NAME = Found by name
import-kindof-NAME_KNOWN = Names known already
import-kindof-NAME_TWICE = Names that stand twice
import-kindof-NAME_CHANGES = Names that change
import-kindof-NAMING_TAKES_TWO = Naming somebody sought
import-kindof-NAME_AMBIGUOUS = Several people fit
import-kindof-BORN_IN_FUTURE = Born in the future
import-kindof-BORN_TOO_LONG_AGO = Born too long ago
import-kindof-CHILD_TOO_YOUNG = Children
import-kindof-CHILD_NOT_LISTED = Under 18, not shown
import-kindof-BAN_WITHOUT_DECIDER = Bans without decider
import-kindof-BAN_WITHOUT_DECISION_DAY = Bans without day of decision
import-kindof-BAN_WITHOUT_MINUTE = Bans without minute
import-kindof-BAN_WITHOUT_REASON = Bans without reason
import-kindof-BAN_WITHOUT_START = Bans without start
import-kindof-BAN_WITHOUT_END = Bans without end
import-kindof-BAN_ENDS_BEFORE_START = Bans that end before they start
import-kindof-BAN_TOO_LONG = Bans over ten years
import-kindof-BAN_REVIEW_TOO_LATE = Reviews too late
import-kindof-BAN_DECIDED_IN_FUTURE = Decisions in the future
import-kindof-BAN_DECIDER_NOT_ENTITLED = Deciders not entitled
import-kindof-BAN_SERVED_IN_PART = Served in part
import-kindof-BAN_DIFFERS = Bans that differ
import-kindof-BAN_OVER = Bans that are over
import-kindof-GALLERY_UNKNOWN = Unknown galleries
import-kindof-LISTED_UNTIL_BEFORE_FROM = Listings that end too early
import-kindof-REPORT_INCOMPLETE = Reports with something missing
import-kindof-REPORT_IN_FUTURE = Reports in the future
import-kindof-REPORT_MISSING = Nothing reported
import-kindof-PREMISES_UNKNOWN = Unknown premises
import-kindof-PICTURE_NOT_FOUND = Pictures not found
import-kindof-PICTURE_AMBIGUOUS = Pictures of one name
import-kindof-PICTURE_WITHOUT_DAY = Pictures without a day
import-kindof-PICTURE_REFUSED = Pictures not taken
import-kindof-PICTURE_TWICE = Pictures that came twice
import-kindof-PICTURE_ELSEWHERE = Pictures on another card
import-kindof-NAME_MISSING = No name
import-kindof-FIELD_MISSING = Missing facts
import-kindof-POSTCODE_BAD = Postcodes
import-kindof-ROLE_NOT_BY_IMPORT = Roles
import-kindof-LICENCE_BAD = SIA licences

import-field-REFERENCE = Reference
import-field-FULL_NAME = Full name
import-field-GIVEN = Given name
import-field-FAMILY = Family name
import-field-ALIAS = Other names
import-field-NICKNAME = Nickname
import-field-BORN = Date of birth
import-field-BORN_BASIS = How the birth is known
import-field-AGE_SEEN = Age seen
import-field-LOOKS_YOUNG = Looks young
import-field-SEX = Sex as described
import-field-HEIGHT = Height
import-field-BUILD = Build
import-field-HAIR_COLOUR = Hair colour
import-field-HAIR_STYLE = Hair style
import-field-FACIAL_HAIR = Facial hair
import-field-EYES = Eye colour
import-field-EYEWEAR = Glasses
import-field-VOICE = Voice or accent
import-field-MARKS = Marks
import-field-REPORTED = Reported for
import-field-REPORTED_ON = Reported on
import-field-REPORTED_AT = Reported at
import-field-REPORT_BASIS = How it is known
import-field-FACTS = Facts
import-field-BAN_REFERENCE = Ban reference
import-field-BAN_CATEGORY = Ban category
import-field-BAN_REASON = Ban reason
import-field-BAN_STARTS = Ban from
import-field-BAN_ENDS = Ban until
import-field-BAN_REVIEW = Ban review
import-field-DECIDED_BY = Decided by
import-field-DECIDING_BODY = Deciding body
import-field-DECIDED_ON = Decided on
import-field-MINUTE = Minute
import-field-SERVED_ON = Served on
import-field-SERVED_HOW = How it was served
import-field-GALLERY = Gallery
import-field-LISTED_FROM = Listed from
import-field-LISTED_UNTIL = Listed until
import-field-CAPTION = Caption
import-field-PICTURE = Picture’s file name
import-field-PICTURE_TAKEN = Picture taken on
import-field-ADDRESS = Address
import-field-PHONE = Phone
import-field-EMAIL = E-mail
import-field-NAME = Name
import-field-POSTCODE = Postcode
import-field-SECTOR = Trade
import-field-AREA = Part of town
import-field-CALL_SIGN = Call sign
import-field-LICENCE_NUMBER = Licence number
import-field-SUPERVISOR = Designated premises supervisor
import-field-STATUS = Status
import-field-ROLE = Role
import-field-WORKS_AT = Works at
import-field-STAFF_NUMBER = Staff number
import-field-SIA_NUMBER = SIA licence
import-field-SIA_EXPIRES = SIA expires

import-instead-REPORTED_FOR_THEFT = “reported for theft”
import-instead-REPORTED_FOR = what was reported and when
import-instead-HOW_OFTEN = how many reports, and since when
import-instead-COMPARE = “compare”
import-instead-WHAT_WAS_SEEN = what the person did or said
import-instead-WHAT_WAS_SAID = the account that was given, and what the record shows
import-instead-PLAIN_DESCRIPTION = a plain description of build, hair or clothing
import-topic-HEALTH = health
import-topic-MENTAL_HEALTH = mental health
import-topic-HIV_HEPATITIS = HIV or hepatitis
import-topic-DRUG_DEPENDENCY = dependency
import-topic-PREGNANCY = pregnancy
import-topic-IMMIGRATION = immigration status
import-topic-SEXUAL_LIFE = sexual life
import-topic-SOCIAL_CARE = social care
import-topic-RELIGION = religion
import-topic-POLITICS = politics
import-topic-TRADE_UNION = trade union membership
import-topic-SPENT_CONVICTION = convictions
import-topic-ETHNIC_ORIGIN = ethnic origin
