# Two offices at once: what they said differently, and whose version stands.

offices-differ = { $count ->
    [one] In { $count } place this office and another say different things
   *[other] In { $count } places this office and another say different things
}
offices-differ-what = Both changed the same at the same time. Nothing is lost: both versions are kept until you choose, and until then nothing about it goes to members. The version that you do not choose is given up at both offices.
offices-of = What
offices-ours = Here
offices-theirs = At the other office
offices-not-there = Not there
offices-choose-ours = Keep what is here
offices-choose-theirs = Take the other office’s
offices-settled = Chosen. The other office hears of it as soon as there is a line.
offices-part-person = Person
offices-part-office_file = The office’s own notes
offices-part-ban = Ban
offices-part-warning = Warning
offices-part-entry = Entry in a gallery
offices-part-order = Court order
offices-part-picture = Picture
offices-part-case = Case
offices-part-appeal = Appeal
offices-part-report = Report
offices-part-meeting = Meeting
offices-part-staff = Somebody who works for the scheme
offices-part-settings = Settings
offices-part-other = Something else
offices-unsaid = { $count ->
    [one] { $count } record is too long to be told to the other offices
   *[other] { $count } records are too long to be told to the other offices
}
offices-unsaid-what = They are on this computer alone. Shorten their words, or split what they hold; they are told by themselves then. Until then make safe copies here.
