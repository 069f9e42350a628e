# Pictures that the office hands in: taking in, cropping, masking, keeping.

intake-title = Add pictures
intake-choose = Choose pictures
intake-how = Or drop them here, or paste one. JPEG, PNG or WebP, up to 30 MB each.
intake-drop-here = Let go to add { $count ->
    [one] it
   *[other] them
}
intake-waiting-list = Pictures to look at
intake-waiting = Waiting
intake-reading = Reading…
intake-ready = To check and keep
intake-refused = Not added
intake-kept = Kept
intake-progress = { $done } of { $total } read
intake-pasted = Pasted picture
intake-leave-out = Leave out
intake-leave-out-of = Leave out { $name }

intake-refusal-empty = This file is empty, so there is no picture in it. Nothing was added. Copy it again from where it came from.
intake-refusal-too_large = This file has { $size } MB; at most { $most } MB are taken. Nothing was added. Save the picture smaller, then add that.
intake-refusal-not_a_picture = This file is not a picture, whatever its name says. Nothing was added. Choose a JPEG, PNG or WebP.
intake-refusal-other_kind = This is { $kind }, and that is not taken. Nothing was added. Save the picture as JPEG, then add that.
intake-refusal-moving = This is a moving picture. Nothing was added. Save the one still that you mean as JPEG, then add that.
intake-refusal-no_pixels = This picture has no width or no height. Nothing was added. Copy it again from where it came from.
intake-refusal-side_too_long = One side of this picture has { $side } pixels; at most { $most } are taken. Nothing was added. Save it smaller, then add that.
intake-refusal-too_many_pixels = This picture has { $pixels } million pixels; at most { $most } million are taken of one saved like this. Nothing was added. Save it smaller, then add that.
intake-refusal-uncommon = This { $kind } is saved in a way that few programs use, and cannot be read here. Nothing was added. Open it elsewhere, save it as an ordinary JPEG, then add that.
intake-refusal-damaged = This { $kind } is damaged or cut short. Nothing was added. Copy it again from where it came from.
intake-refusal-edits_do_not_fit = That crop or mask lies outside the picture. The picture is as it was. Draw it again.
intake-refusal-too_much_memory = Reading this picture took more memory than one picture may have, so it was stopped. Nothing was added, and nothing else was touched. Save it smaller, then add that.
intake-refusal-too_slow = Reading this picture took longer than { $seconds } seconds, so it was stopped. Nothing was added, and nothing else was touched. Save it smaller, then add that.
intake-refusal-reading_failed = This picture could not be read: something in it makes reading it fail. Nothing was added, and nothing else was touched. Save it anew with another program, or ask for another copy.
intake-refusal-cannot_start = Pictures cannot be read on this computer just now. Nothing was added. Close Watchbook, open it again, and try once more.
intake-refusal-too_many = { $most } pictures are waiting already. This one was not added. Keep or leave out some of them first.

intake-kind-jpeg = JPEG
intake-kind-png = PNG
intake-kind-webp = WebP
intake-kind-gif = a GIF
intake-kind-heic = a HEIC, as iPhones write it
intake-kind-avif = an AVIF
intake-kind-tiff = a TIFF or a camera’s raw file
intake-kind-bmp = a BMP
intake-kind-jpeg_xl = a JPEG XL
intake-kind-jpeg2000 = a JPEG 2000
intake-kind-markup = a page or a drawing made of text
intake-kind-pdf = a PDF
intake-kind-zip = a ZIP or an office document
intake-kind-film = a film

intake-same-card = This very picture is on { $who }’s card already ({ $reference }). Leave it out, or keep it if it belongs on both.
intake-same-card-unnamed = This very picture is on a card without a name already ({ $reference }). Leave it out, or keep it if it belongs on both.
intake-same-waiting = This very picture stands twice in the list. Leave one of them out.

intake-edit = Crop and cover
intake-edit-how = Drag the frame and its corners. Cover everybody else: what is under a cover is overwritten for good when the picture is kept.
intake-edit-keys = By keyboard: Tab to a frame, arrows move it, Shift and arrows resize it, M adds a cover, Delete removes it.
intake-crop = Crop, { $width } by { $height } pixels, { $left } from the left, { $top } from the top
intake-mask = Cover { $number }, { $width } by { $height } pixels, { $left } from the left, { $top } from the top
intake-add-mask = Add a cover
intake-add-ellipse = Add a round cover
intake-remove-mask = Remove this cover
intake-whole = Whole picture
intake-whole-alt = The whole picture, as it was handed in
intake-mask-removed = Cover removed.
intake-mask-added = Cover added.

intake-preview = As members will see it
intake-making = Making the preview…
intake-small = Only { $width } by { $height } pixels: faces may be hard to make out.
intake-about = About this picture
intake-source = Where it is from
intake-taken = Taken on
intake-taken-camera = This is the day that the camera gives. Correct it if the camera’s clock was wrong.
intake-taken-none = The camera gives no day. Put in the day it was taken, such as yesterday or 14/3/2027.
intake-taken-missing = Put in the day on which it was taken; it cannot be after today.
intake-kind-legend = What it shows
intake-quality = How well a person can be made out
intake-quality-GOOD = Well
intake-quality-FAIR = Fairly
intake-quality-POOR = Poorly
intake-use = Who sees it
intake-use-show = Members: nobody else can be made out
intake-use-office_only = The office alone, for now
intake-agreement = Sharing agreement’s reference
intake-return = To be returned by
intake-police-missing = A picture from the police needs the agreement’s reference and the day to return it by.
intake-keep = Keep this picture
intake-keeping = Keeping…
intake-kept-said = Kept. You can undo it for a day.
intake-left-out = Left out. Nothing of it was kept.
