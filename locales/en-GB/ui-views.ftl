# The register's views: saved filters, what is shown as a file, and the history of one person as a paper.

desk-undo-kind-LENS_CHANGED = Saved filter changed

## What is looked at
views-all = All
views-what-all = Every proposal, ban and warning that is kept, each as it stands today.
views-empty-all = Nothing has been proposed or decided yet.
views-nothing = Nothing here answers these filters. Change one of them, or clear them.
views-saved = Saved filters
views-saved-none = None chosen
views-yours = Yours
views-ready = Ready made
views-counted = { $name } ({ $count })
views-ready-ENDS_THIS_MONTH = Ends this month
views-ready-UNSERVED = Decided, not served
views-ready-REVIEW_DUE = Review due
views-ready-APPEALED = Under appeal
views-ready-SUSPENDED = Suspended
views-order = Order
views-order-USUAL = The usual
views-order-NEWEST = Latest first
views-order-ENDING = First to end
views-order-NAME = By name
views-order-REFERENCE = By reference

## The filters
views-filters = Filters
views-filters-on = Filters ({ $count })
views-any = Any
views-yes = Yes
views-no = No
views-standing = How it stands
views-kind = What it is
views-area = Holds in the area
views-sector = Holds for
views-ends = Ends, or is reviewed
views-ends-any = Whenever
views-ends-this_month = This month
views-ends-soon = In the next 30 days
views-ends-between = Between two days
views-from = From
views-until = Until
views-days-hint = Both days are included. Write them as 14/3/2027, or “tomorrow”.
views-days-back = The last day lies before the first. Until they are put right, the filter stays as it was.
views-part-served = The person was told
views-part-suspended = Set aside
views-part-appealed = Under appeal
views-part-review = Review due or missed
views-part-over = Over
views-clear = Clear the filters

## Saved filters
views-save = Save these filters
views-save-what = View, filters and order are kept under a name, for you alone. What you typed to search is not.
views-name = Name
views-name-hint = Say what it shows, and name nobody in it.
views-keep = Save
views-kept = Saved. You find it under “Saved filters”.
views-cancel = Cancel
views-tidy = Tidy up saved filters
views-tidy-what = Give them other names, or remove what you no longer use. No record of the register is touched.
views-tidy-none = You have saved no filter.
views-name-of = Another name for { $name }
views-rename = Rename
views-drop = Remove
views-drop-of = Remove { $name }
views-dropped = Removed. You can undo it for a day.
views-undo = Undo the last change
views-wrong-NAME = Give it a name of up to 40 characters.
views-wrong-TAKEN = You have one of that name already. Choose another.
views-wrong-MANY = You have saved 30 filters, which is as many as there can be. Remove one first.
views-wrong-DAYS = The last day lies before the first.

## What is shown, as a file
views-export = Write to a file
views-export-what = Every row that is shown goes into the file, with names and reasons and no picture. It leaves the register’s protection: keep it only as long as it is needed. That you wrote it, and what for, is recorded.
views-purpose = What it is for
views-purpose-none = Choose a purpose
views-purpose-short = Choose what it is for. There is no other purpose.
views-purpose-MEETING = To prepare a meeting or a decision
views-purpose-REVIEW = To review bans and what is kept
views-purpose-APPEAL = An appeal or a complaint
views-purpose-ACCESS = The person asks what is kept of them
views-purpose-AUTHORITY = Police, a court, or whoever may demand it by law
views-purpose-AUDIT = Somebody checks how the scheme works
views-words = In a few words
views-words-short = { $count ->
    [one] At least { $count } character, for the record.
   *[other] At least { $count } characters, for the record.
}
views-form = As
views-form-csv = CSV, for any program
views-form-xlsx = Excel workbook
views-write = Choose a place and write
views-written = The file is written.
views-not-chosen = Nothing was written: no place was chosen.

## The past, in what it says besides
cases-past-BREACH = Came in although banned
cases-past-DECIDED_WARNING = A warning was decided
cases-past-DECIDED_NOTHING = No further action was decided
cases-past-EXTENDED = A longer ban was decided
cases-past-VARIED = The ban was changed
cases-past-DECIDED_LIFT = Lifting the ban was decided
cases-past-LETTER_MADE = Letter made
cases-past-CARD_MADE = Card made to hand over
cases-past-LISTED = First day shown to members
cases-past-LISTED_UNTIL = Last day shown to members
cases-past-UNLISTED = Taken out of what members see
cases-past-CHECKED = Checked by a second person
cases-past-CHILD_LEAVE = Leave given to show a child
cases-past-COURT_ORDER = Order of a court
cases-past-SEEN = Seen
cases-past-PACK_MADE = Given to the police
cases-past-SHEET_PRINTED = Stood on a printed sheet
cases-past-HISTORY_WRITTEN = This history was written out
cases-past-ENTERED = Record entered
cases-past-CORRECTED = Record corrected
cases-past-CHANGE_UNDONE = A change was undone

## The history as a paper
views-history = Write out everything about this person
views-history-what = Everything that is kept, in the order of days: what happened, who decided, on which basis. No picture. The file leaves the register’s protection. That you wrote it, and what for, is recorded and stands in this person’s history.
views-history-for = For whom
views-history-for-SCHEME = The scheme
views-history-for-SUBJECT = The person
views-history-for-AUTHORITY = An authority
views-history-hint-SCHEME = People are named in it. It stays with those who decide or review.
views-history-hint-SUBJECT = Nobody else is named in it: names of whoever reported, saw, decided or wrote something down are taken out. Read it before you hand it over.
views-history-hint-AUTHORITY = People are named in it. Give it only to whoever may demand it by law.
views-form-pdf = PDF, to read and print
