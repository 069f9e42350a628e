# Voting and proposing at the premises, and whom the office lets vote.

votes-rail = Votes
votes-title = Votes and proposals
votes-waiting = { $count ->
    [one] { $count } waits for your vote
   *[other] { $count } wait for your vote
}
action-go-votes = Go to votes and proposals

votes-may-ask = You do not vote on this computer yet
votes-may-ask-what = A vote is signed, so that nobody can vote in your place. Watchbook makes a key for { $name } on this computer and asks the scheme’s office to let it vote.
votes-ask = Ask to vote here
votes-asked = The office has been asked
votes-asked-what = Asked { $time }. As soon as the office has said who you are, you vote here.
votes-ask-again = Ask again
votes-said-asked = The office is asked. You need do nothing more.
votes-said-cast = Your vote is on its way. It stands as you cast it.
votes-said-proposed = Your proposal is made. Below it says how far it has come.

votes-group-waits = { $count ->
    [0] Waiting for your vote
    [one] Waiting for your vote: { $count }
   *[other] Waiting for your vote: { $count }
}
votes-group-open = Open
votes-group-closed = Closed
votes-none = Nothing waits for your vote.
votes-rests-on = It rests on
votes-last-day = Last day to vote
votes-left = { $count ->
    [0] today
    [one] { $count } day left
   *[other] { $count } days left
}
votes-working = How the length was reached
votes-your-vote = Your vote
votes-once = Choose once: a vote stands as it was cast. Only the chair and the data lead see it, after closing. If you know the person or have something at stake, abstain and tell the office.
votes-cast = Cast my vote
votes-cast-for = Cast my vote: { $choice }
votes-voted = You have voted.
votes-voted-for = You voted: { $choice }.
votes-heard = The office has your vote.
votes-on-its-way = It is on its way to the office.
votes-place-barred = You take no part in this one: you reported it, proposed it or have something at stake.
votes-place-over = The last day is over. The office has not said yet what it came to.
votes-place-looks = You can read it. You do not vote on this computer yet.
votes-place-not_asked = You are not asked on this one: another manager votes for these premises, or others decide it.
votes-ended = Closed { $date }.
votes-tally = Ban { $ban }, warning { $warn }, no action { $nothing }, abstained { $abstained }.
votes-tally-proposed = As proposed { $ban }, no action { $nothing }, abstained { $abstained }.

votes-proposals = Proposals from here
votes-propose = Propose a ban or a warning
votes-propose-what = It goes to the scheme’s office as your proposal and decides nothing: others vote on it, and you do not.
votes-no-reports = You can propose once the office has tied somebody on the register to a report of yours.
votes-report = On which report
votes-person = About whom
votes-kind = What you propose
votes-reason = Why
votes-reason-hint = What was done, in neutral words, without names. The person reads it too.
votes-months = For how many months
votes-months-hint = Leave it empty to let the scheme’s tariff say how long.
votes-propose-go = Send my proposal
votes-wrong-reason_missing = Say why. Nothing is proposed without a reason.
votes-wrong-wording = Some of these words cannot stand in a notice. Say what was done: “took goods without paying”, not what somebody is.
votes-wrong-months = Give a whole number of months from 1 to 60, or leave it empty.
votes-wrong-report = The office has not tied this person to this report. Nothing was sent. Choose another report.
votes-proposed = Proposed { $time }.
votes-proposal-put = Put to the vote as { $reference }.
votes-proposal-refused = It was not taken. What is not sent says why.
votes-proposal-waits = It waits for a connection.
votes-proposal-there = It has reached the office.

approvals-voters = Asking to vote
approvals-voters-what = Say who of the scheme’s list each of them is. Ring them if you are not sure: whoever you let vote here votes in that name.
approvals-voter-where = { $place }, asked { $time }.
approvals-voter-own = A computer of their own
approvals-voter-is = This is
approvals-voter-choose = Choose who it is
approvals-voter-let = Let them vote
approvals-voter-nobody = Nobody of the scheme’s list votes at these premises. Add their manager to the list first.
approvals-said-voter = They vote there from now on.
approvals-said-away = Taken off the list. They can ask again.
