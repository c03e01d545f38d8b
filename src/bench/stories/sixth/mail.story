# A thread of e-mails between offices, with signatures and what is quoted below.
accused: defendant
hurt: victim
wit: witness
pc: officer
wco: outsider
lawyer: outsider
boss: Outsider
office: organisation

= text
From: {wco.plain} <{wco.email}>
To: {pc.plain} <{pc.email}>
Cc: {lawyer.listed} <{lawyer.email}>; {office.mailbox}
Sent: {not.date} {not.time}
Subject: RE: [R v|Rex v|Re:] {accused.last} {not.urn} - [witness requirements|special measures|trial date]

<hello-pc>
<wco-body*4>

<wco-sig>

-----Original Message-----
From: {pc.plain} <{pc.email}>
Sent: {not.date} {not.time}
To: {wco.plain} <{wco.email}>
Subject: FW: {accused.last}

<hello-wco>
<pc-body*5>

<pc-sig>

> On {not.date} at {not.time}, {wit.plain} <{wit.email}> wrote:
> <wit-body>
> <wit-body>
> <wit-body>
> {wit.forename}
> Sent from my iPhone

= hello-pc
- Hi {pc.forename},
- Morning {pc.forename}, thanks for this.
- {pc.title} {pc.last},
- Dear Officer

= hello-wco
- {wco.forename},
- Hi {wco.forename}, see below.
- Hiya

= wco-body
- I've spoken to {hurt.forename}, who is happy to come but asks that we use {hurt.email} rather than the house phone, as {hurt.his} {friend.mum} picks that up.
- {wit.title} {wit.last} is on nights at {wit.work} that week. Can the court take {wit.him} at {not.clock}?
- Unavailable: {wit.plain} {wit.away} (hospital, {MEDICAL wit|[cataract op|hip operation|chemo]}).
- {nb.plain} rang from {nb.landline}. {nb.He} isn't a witness of ours, {nb.he} is {hurt.forename}'s next door neighbour, and wants to know why we keep writing to {ADDRESS_CLUE nb|number [11|24|3]}.
- {kid.plain} turns {AGE kid|[ten|13|15]} next month, so please check the ABE consent. {kid.His} school is {kid.school} and {kid.his} social worker is {sw.plain}, {sw.email}.
- Letters to {friend.plain} came back. The tenant now is {man.plain}. Have you anything better than {friend.street}?
- Travel: {hurt.forename} will be driven by {friend.plain} ({friend.mobile}), reg {friend.vrm}, for a space at the side of the court.
- Expenses for {wit.forename}: {not.money} to {wit.branch} {wit.number}, claim {not|WX-####}.
- {mate.plain} needs an interpreter, {SPECIAL_CATEGORY mate|[Sylheti|Kurdish Sorani|Portuguese]}. {mate.He} was born in {mate.birthplace}.
- {hurt.forename} has moved in with {hurt.his} {ex.mother}, {ex.plain}, at {ex.address}. That must not go on anything the defence sees.
- Ref {not|######/WCU} is the one to quote. The court is {not.court}, court {not|4}.
- {boss.plain}, who manages {wit.forename} at {wit.work}, wants a letter. Email {boss.email}.
- Could you ask {doc.title} {doc.last} for dates? I only have the secretary, {friend.plain}, on {friend.landline}.

= wco-sig
- Kind regards
  {wco.plain}
  Witness Care Officer
  T: {wco.landline} | E: {wco.email}
  Witness Care Unit, {office.premises}
- {wco.forename} {wco.last}
  WCU, {office.town} | Office {office.landline} | Direct {wco.landline}
- {wco.plain} | {OCCUPATION wco|Witness Care Officer} | {wco.mobile}
  Working days: Mon to Thurs
  {office.mailbox} | {office.premises}

= pc-body
- Can you add {friend.plain} to the list. {friend.He} was in the kitchen. Mob {friend.mobile}, h/a {friend.address}, b. {friend.born}.
- {wit.plain} has changed job and is now a {wit.job} at {wit.work}.
- IP's mobile is now {hurt.mobile}. The house phone is {hurt.landline} and {accused.forename} knows that one.
- {nb.plain} won't come. {nb.He} is {AGE nb|[86|in the eighties|93]}, has {MEDICAL nb|[emphysema|angina|had a fall]} and lives {ADDRESS_CLUE nb|on the fourth floor with no lift}.
- The dash cam is from {man.plain}, taxi plate {not|###}, private reg {man.vrm}. {man.He} is on {man.mobile}.
- {accused.forename} has been seen outside {hurt.forename}'s work, {hurt.work}, by {mate.plain}, who is on the tills there.
- {kid.plain} (dob {kid.dob}) has started at {kid.school}. Foster carer is {ex.plain}, {ex.mobile}; {kid.forename} has been {SOCIAL_CARE kid|[in foster care|looked after]} since October.
- {hurt.forename}'s {friend.brother}-in-law {friend.plain} is ex-job and keeps ringing me from {friend.landline}.
- {accused.last}'s brief is {sol.plain}, {sol.email}, tel {sol.landline}.
- Custody ref {not|CU/####/26}, seal {not|A####^^}, stop clock {not|14 days}.
- pls note {wit.small} is {MEDICAL wit|dyslexic} so ring dont write
- I'm on rest days {not.date} to {not.date}. Cover is {boss.plain} on {boss.landline}.

= pc-sig
- {pc.title} {not.collar} {pc.plain}
  Response Team {not|3}, {station.town} Police Station, {station.premises}
  Mobile {pc.mobile} | 101 ext {not|######}
- Cheers
  {pc.forename}
  {pc.title} {pc.plain} | {not.collar} | CID {station.town} | {pc.landline}
- Regards, {pc.forename} {pc.last}, {not.collar}
  Enquiry office: {station.landline}, {station.mailbox}

= wit-body
- Hello I got your letter, you spelt my name wrong, its {wit.plain}.
- I have moved, I am at {wit.address} now. Please tell the court.
- My {friend.brother} {friend.forename} ({friend.mobile}) can bring me if its not a Tuesday.
- I am a carer for my {nb.mum} {nb.forename}, {nb.age}, who has {MEDICAL nb|[Parkinsons|MS|no sight in one eye]}, so I need to be home by {not.clock}.
- I never agreed for {accused.forename} to have my number so I have a new one, {wit.mobile}.
- I was {AGE wit|[19|only 16|twenty]} when I first knew {accused.forename} and I am not scared of {accused.him}.
- I am {MEDICAL wit|[diabetic|on crutches|recovering from a stroke]} and cannot sit for long.
- Can you pay my fare, I bank with the {wit.town} Building Society, {wit.branch}, {wit.number}.
- Do not ring me at {wit.work} again, the manager {man.forename} was asking questions.
- My {kid.son} {kid.forename} is off {kid.school} that week so I will need a sitter.
