# Mails of farm watches, shops and neighbours to a rural crime team, with their signatures.
me: reporter
accused: defendant
hurt: victim
pcx: officer
kin: Outsider of me

= text
From: {me.plain} <{me.email}>
To: {pcx.plain} <{pcx.email}>
Cc: {cc1.plain} <{cc1.email}>; {cc2.plain} <{cc2.email}>
Sent: {not.date} {not.time}
Subject: <subject>

<hello>

<body*5>

<more*4>

<cars*2>

<bye>
<signature>

<under>

= subject
- [quad gone|hare coursers again|RE: our chat|sheep|shoplifter] {not|FW 4417}
- FW: Farm Watch alert {not|26/117}
- Re: crime {not.crime}

= hello
- Hi {pcx.forename},
- Dear {pcx.title} {pcx.surname},
- Annwyl {pcx.forename},
- Good morning

= body
- Two of {hurt.forename}'s gates went last night. {hurt.He} is {hurt.age} and on {hurt.his} own at {hurt.address}, so please ring {hurt.him} ({hurt.landline}) before turning up.
- It's {accused.plain} again, {accused.nick} to everyone. {accused.He} is about {AGE accused|[30|28|forty]} and dosses {ADDRESS_CLUE accused|in the static behind the [abattoir|sawmill]}.
- My stockman {friend.forename}, {AGE friend|[19|twenty-four|fifty-five]}, saw lamps at {not.clock} over {not|Field 12}. {friend.His} mobile is {friend.mobile}.
- I run {WORKPLACE me|the farm shop at [Pentwyn|Long Acre]} with my {kin.husband} {kin.forename}; we lose {not.money} a week off the shelves.
- {nb.plain} at {nb.street} rents the grazing. {nb.He} drives for {nb.work} by day, so try {nb.mobile} after {not.time}.
- {accused.forename} was barred from the Spar in {not|March}; ask the manager there, {other.plain}, {other.mobile}.
- The vet, {other.plain} of {other.work}, put the losses at {not.money}.
- {hurt.forename} has {MEDICAL hurt|[angina|bad nerves|cancer]} and this is killing {hurt.him}.
- The ewes are {not|four-year-old} mules, {not|UK 7##### 004##}.
- {accused.forename}'s eldest, {kid.forename}, {AGE kid|[13|fourteen]}, was lookout; {kid.he} should've been in {kid.school}.
- Social services took {accused.forename}'s {kid.boy} {kid.forename} away at {AGE kid|[two|six]}: {kid.he} was {SOCIAL_CARE kid|in foster care} with {friend.plain} of {friend.street}.

= more
- A visiting form blew into my yard: prisoner {other.plain}, {other.prison}, to be seen by {friend.plain}, {friend.street}. The sticker says {not|A9417XX}.
- {nb.forename}'s trail camera has SIM {nb.mobile} and IMEI {nb.imei} in it, it's {nb.his} not mine.
- {accused.forename} uses {HANDLE accused|[lamping_lad##|topdog.runs##]} on Snapchat and sells on {accused.email}.
- I paid {accused.forename} once for logs, to {BANK_ACCOUNT accused|13-40-20} {BANK_ACCOUNT accused|63849203}, so you can find {accused.his} bank.
- The post came to me by mistake: {other.plain}, {other.address}, NI {other.nino}. I've put it back in the box.
- {friend.plain} was born in {friend.birthplace} and worries about giving evidence.
- The tracker on the quad is {not|unit 4417-B}, last seen near {not.place}.
- {nb.forename} turned {AGE nb|[60|75]} last week. Don't frighten {nb.him}.
- My camera's IP is {me.ip}, the login is under my name.
- Old {other.title} {other.last} swears it was a drone.
- I'm a {me.job} four days a week, at {me.work}, so leave word at home, {me.landline}.
- The receipt book says {not|No. 0417}, {not|12 bags}, {not.money}.
- {accused.forename} left school, {accused.school}, at {AGE accused|[14|fifteen]} and has been thieving since.
- Cannot do court {me.away}, it's the show.

= cars
- Plates: {accused.vrm}, silver Subaru, that's {accused.forename}'s. The other one, {other.vrm}, is {other.plain}'s from {other.town} who just came to buy hay.
- Mine's the green Defender {me.vrm}, don't stop that one!
- {accused.forename} was in {friend.plain}'s van, {friend.vrm}. {friend.He} lent it without asking what for.
- Parked outside the chapel: {nb.vrm}, belonging to {nb.plain}. Not them.

= bye
- Cofion, / Regards,
- Cheers
- Yours, in a temper,

= signature
- {me.plain}
  {me.address}
  T {me.landline}  M {me.mobile}
- {me.forename} ({me.age} and still at it)
  {me.job}, {me.work}
- {me.plain} | Secretary, Corve Valley Farm Watch | {me.mobile} | {me.email}
- Sent from my phone

= under
- From: {pcx.plain} To: {me.plain}
  Thanks {me.forename}. Log {not.log}. On leave till {pcx.away}, so ring {pc.title} {pc.surname} on {pc.mobile}. {pcx.title} {not.collar} {pcx.surname}, {pcx.mobile}
- On {not.date} {friend.plain} wrote:
  > Seen your note. My number's changed to {friend.mobile}. Am now at {friend.street}.
- This email is from {shop.firm}, {shop.premises}, {shop.landline}. Reg. no. {not|0#######}.
