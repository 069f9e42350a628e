# Evidence on an incident: pictures, clips and papers, attached, covered, checked and saved elsewhere.

evidence-title = Pictures, clips and papers
evidence-where = Each file is kept exactly as it came, encrypted, on this computer. Where the scheme is connected, pictures also go to its office; clips stay here until they are handed over in a file. No safe copy holds any of them: keep the recording at its source until the police have it.
evidence-choose = Choose files…
evidence-how = Or drop them here, or paste one. Pictures, clips, PDFs and what a recorder writes, up to 2 GB each.
evidence-drop-here = Let go to attach { $count ->
    [one] it
   *[other] them
}
evidence-pasted = Pasted picture
evidence-list = What is attached
evidence-none = Nothing is attached.
evidence-reading = Working on { $name }
evidence-stop = Stop
evidence-stopped = Stopped. Nothing of that file was kept, and everything else is as it was.

## What one is
evidence-what = { $form }, { $size }
evidence-kind-PICTURE = Picture
evidence-kind-CLIP = Clip
evidence-kind-SOUND = Sound
evidence-kind-DOCUMENT = Paper
evidence-kind-OTHER = File
evidence-form-JPEG = JPEG picture
evidence-form-PNG = PNG picture
evidence-form-WEBP = WebP picture
evidence-form-HEIC = HEIC picture (cannot be shown here)
evidence-form-GIF = GIF picture (cannot be shown here)
evidence-form-TIFF = TIFF picture (cannot be shown here)
evidence-form-BMP = BMP picture (cannot be shown here)
evidence-form-MP4 = MP4 or QuickTime clip
evidence-form-AVI = AVI clip
evidence-form-MATROSKA = Matroska clip
evidence-form-MPEG = MPEG clip
evidence-form-ASF = Windows Media clip
evidence-form-DAHUA = Recorder’s own clip (DAV)
evidence-form-HIKVISION = Recorder’s own clip (Hikvision)
evidence-form-H264 = Raw clip (H.264 or H.265)
evidence-form-WAV = WAV sound
evidence-form-MP3 = MP3 sound
evidence-form-PDF = PDF
evidence-form-ZIP = ZIP or office document
evidence-form-TEXT = Plain text
evidence-form-UNKNOWN = File of a kind not known here
evidence-attached = Attached by { $by }, { $time }
evidence-attached-later = Added after the incident was written, by { $by }, { $time }
evidence-taken = The file says that it was made on { $date } at { $time }
evidence-clock = The camera’s clock was out by { $minutes } minutes
evidence-covered = Bystanders are covered in the copy that others would be shown.
evidence-not-covered = Nobody has looked for bystanders yet. Until then nobody but these premises and the scheme’s office would be shown it.
evidence-at-COMING = On its way from the premises. It is { $what }. It is held here when it has come whole.
evidence-at-COPY_COMING = A copy is on its way from the premises. The original is { $what }, which is too large to be sent. Ask the premises to hand it over in a file.
evidence-at-COPY = This is a copy. The original is { $what }, which is too large to be sent. Ask the premises to hand it over in a file.
evidence-at-PREMISES = At the premises, not here: { $what }. Ask the premises to hand it over in a file.
evidence-at-ALTERED = What came was not what was captured, so it was not taken. Ask the premises to hand over the original in a file: { $what }.
evidence-withdrawn = Withdrawn by { $by }, { $time }: { $why }
evidence-withdrawn-unsent = Withdrawn by { $by } before the incident was saved, { $time }: { $why }. The file was erased.
evidence-custody = Hash and chain of custody
evidence-hash = SHA-256 of the file as it was captured:
evidence-hash-copy = SHA-256 of this copy:
evidence-hash-original = SHA-256 of the original as it was captured:
evidence-step = { $what }, { $by }, { $time }
evidence-step-itself = { $what }, { $time }
evidence-step-CAPTURED = Captured
evidence-step-VERIFIED = Checked, the same byte for byte
evidence-step-FOUND_ALTERED = Checked, not what was captured
evidence-step-FOUND_MISSING = Checked, the file was not there
evidence-step-SAVED_OUT = A copy was saved elsewhere
evidence-step-LABELLED = Reference or clock changed
evidence-step-COVERED = Bystanders covered in the copy that is shown
evidence-step-PACKED = Put into a police pack
evidence-step-HANDED_OVER = Handed over to the scheme’s office
evidence-step-RECEIVED = Received at the office
evidence-step-SENT = Sent to the scheme’s office by sync
evidence-step-ARRIVED = Arrived by sync, the same byte for byte
evidence-step-COPY_ARRIVED = A copy arrived by sync
evidence-step-WITHDRAWN = Withdrawn

## What may be done
evidence-acts = What can be done with { $exhibit }
evidence-cover = Cover people…
evidence-verify = Check the file
evidence-save = Save a copy…
evidence-label = Change reference…
evidence-withdraw = Withdraw…
evidence-label-title = Reference of { $exhibit }
evidence-label-what = Initials of whoever produces the exhibit, a stroke and a number. It can be changed until a police pack has used it.
evidence-label-words = Exhibit reference
evidence-label-wrong = That is no exhibit reference, so nothing was changed. Write it like AB/1.
evidence-label-taken = Another exhibit has that reference. Nothing was changed. Choose another number.
evidence-label-do = Save
evidence-minutes = Minutes by which this camera’s clock was ahead (you may leave it empty)
evidence-minutes-hint = Below nought if it was slow. Empty means as the incident says.
evidence-minutes-wrong = That is no whole number of minutes within a day. Nothing was changed. Write it like 4 or -4.
evidence-withdraw-title = Withdraw { $exhibit }
evidence-withdraw-what = It stays in the incident, marked as withdrawn with your name and the reason. Nothing is erased. If the scheme’s office has it, the office is told, and keeps it marked too.
evidence-withdraw-unsent-what = The incident is not saved yet: the file is erased for good. That it was attached, and why it was withdrawn, stays.
evidence-withdraw-words = Why
evidence-withdraw-do = Withdraw
evidence-reason-short = A few words are needed here. Nothing was changed.
evidence-save-title = Save a copy of { $exhibit }
evidence-save-what = The copy leaves Watchbook unencrypted and uncovered, with everybody who is on it. Give it only to those who need it. Your name, the time and the purpose are recorded.
evidence-save-words = For what, and for whom
evidence-save-do = Choose a place…
evidence-cover-title = Cover people on { $exhibit }
evidence-cover-what = Cover everybody who has nothing to do with the incident. The original is not touched: it goes to the police as it is. When you keep this, you say that you have looked.
evidence-cover-keep = Keep, I have looked

## What was found
evidence-same = { $exhibit } is, byte for byte, what was captured.
evidence-saved = A copy of { $exhibit } was saved. It is, byte for byte, what was captured.
evidence-verdict-altered = The file of { $exhibit } is not what was captured, so it was given to nobody. The rest of the incident is as it was. Take the recording from its source again, and tell the scheme.
evidence-verdict-missing = The file of { $exhibit } is not on this computer any more. What was recorded about it is. Take the recording from its source again.
evidence-verdict-unreadable = The file of { $exhibit } could not be read just now. Nothing was changed. Try again; if it stays so, the disk may be failing.
evidence-verdict-full_there = The place that you chose is full. No copy of { $exhibit } lies there, and the original is as it was. Choose a place with more room.
evidence-verdict-place_failed = Nothing could be written to the place that you chose. No copy of { $exhibit } lies there, and the original is as it was. Choose another place.
evidence-verdict-stopped = Stopped. { $exhibit } is as it was, and no copy of it was left.
evidence-verdict-busy = Another file is being worked on. { $exhibit } is as it was. Try again when that is done.

## Why a file was not attached
evidence-refusal-empty = This file is empty. Nothing was attached. Copy it again from where it came from.
evidence-refusal-too_large = This file has { $size }; at most { $most } are taken. Nothing was attached, and nothing of it was read. Have the recorder write a shorter part.
evidence-refusal-runs = This is a program, or a page that runs when it is opened, whatever its name says. Nothing was attached. Attach the recording itself, without its player.
evidence-refusal-unreadable = This file could not be read to its end. Nothing was attached. Put the stick in again, or copy the file once more, then try again.
evidence-refusal-changed = This file changed while it was read. Nothing was attached. Wait until the recorder has finished writing it, then try again.
evidence-refusal-disk_full = This computer’s disk is full. Nothing of this file was kept; the incident and all that you typed are. Free some space, then attach it again.
evidence-refusal-disk = This computer’s disk refused. Nothing of this file was kept; the incident and all that you typed are. Try again.
evidence-refusal-same = The very same file is attached already, as { $exhibit }. Nothing was added.
evidence-refusal-too_many = One incident takes { $most } files, and there are as many. Nothing was attached.
evidence-refusal-no_paper = This is neither a picture nor a PDF. Nothing was attached. Take a picture of the signed notice or the slip, or scan it, and attach that.
evidence-refusal-busy = Another file is being worked on. Nothing was attached. Try again when that is done.
