# How notices reach people: handed over at the door, recorded at the office, and what shows it.

service-handed = Handed over at the door: record it
service-from = { $premises } reports that the notice was handed over on { $when }. This form is filled in from that report. Check it, put right what is wrong, and save it.
service-who-saw = Who saw it (you can leave this empty)
service-who-saw-hint = A name and what they do here. The scheme’s office and the police may read it; other members do not.
service-seen-by = Seen by: { $who }
