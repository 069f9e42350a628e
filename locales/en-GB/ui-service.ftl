# How notices reach people: handed over at the door, recorded at the office, and what shows it.

service-handed = Handed over at the door: record it
service-from = { $premises } reports that the notice was handed over on { $when }. This form is filled in from that report. Check it, put right what is wrong, and save it.
service-who-saw = Who saw it (you can leave this empty)
service-who-saw-hint = A name and what they do here. The scheme’s office and the police may read it; other members do not.
service-seen-by = Seen by: { $who }
service-proof-what = A photo or scan of the signed notice, or of the slip of the post. It is sealed on this computer, and goes into a police pack with the notice.
service-proof-choose = Attach what shows it…
service-proof-save = Save a copy…
service-proof-save-title = Save a copy of { $name }
service-proof-save-what = The copy is an ordinary file that anybody can open. Say what it is for: that is recorded.
service-proof-why = What it is for
service-proof-saved = A copy of { $name } was saved and recorded. Look after it, and delete it when it is no longer needed.
service-print-working = Save the working as a PDF…
service-print-tariff = Save the tariff as a PDF…
service-printed = Saved as a PDF.
service-from-none = No premises have reported that they handed this notice over.
