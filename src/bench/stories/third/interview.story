accused: defendant
pc: officer
hurt: victim
kin: Outsider of accused
tot: Child of accused
aa: Outsider of accused

= text
MG15	RECORD OF TAPED INTERVIEW [ROTI|SDN]
Person interviewed: {accused.name}
Place of interview: {stn.town} Police Station	Date: {not.date}
Time commenced: {not.time}	Time concluded: {not.time}
Duration: {not|32} minutes	Audio ref: {not|NX/26/####}
Interviewing officer(s): {pc.title} {not.collar} {pc.name}
Other persons present: [{sol.name}, solicitor, {not|Ackroyd Dunne LLP}|{sol.initialled} - legal rep|none|Appropriate adult {aa.name}]
<begin>
{pc.upper}	<ask>
{accused.upper}	<reply>
{pc.upper}	<ask>
{accused.upper}	<reply>
{pc.upper}	<ask>
{accused.upper}	<reply>
{not|04.1#}	<note>
{pc.upper}	<ask>
{accused.upper}	<reply>
{pc.upper}	<ask>
{accused.upper}	<reply>
<close>

= begin
- Introductions, caution explained, understood. {accused.surname} gave {accused.his} date of birth as {accused.dob}.
- {pc.upper}	Just say your full name and date of birth for the recording please.
  {accused.upper}	{accused.name}, {accused.spoken}.
- Rights given. {accused.surname} declined a solicitor. Confirmed address {accused.address}.

= ask
- Tell me about {not.date}. Where did you wake up?
- Who's {mate.nick}?
- What's your phone number, {accused.forename}?
- Do you know {hurt.name}?
- Do you know anybody at {ADDRESS|1# Tenter Street}?
- Have you ever been inside {ADDRESS|2# Old Dyehouse Court}?
- Can anyone back that up?
- Who has the use of [{VRM|YK99 TRW}|{VRM|AB99 HJN}|{VRM|WN99 DRE}]?
- Why was your phone, {accused.mobile}, showing up on {not.place}?
- I'm showing you {not.exhibit}. Who's that?
- {hurt.title} {hurt.surname} says you grabbed {hurt.him}. What do you say?
- How do you get on with {hurt.forename}'s family?
- OK, and who else was in the car?
- Right. What happened next?
- What do you do for a living?
- Have you got any medical problems?

= reply
- At home, weren't I. {accused.street}. Ask our {kin.forename}.
- That'll be {mate.name}. {mate.He} lives by the shops on {mate.lone}. I'm not saying any more about {mate.him}.
- {accused.mobile}, but I lost that SIM ages ago.
- I was at my {kin.mother}'s, {kin.address}, 'til gone {not.clock}. You can ring, it's {kin.landline}.
- No comment.
- No comment. My brief's told me.
- I'm seeing someone, {mate.name}. I was at {mate.his} place, {mate.address}. {mate.His} number's {mate.mobile}.
- It's {mate.forename}'s motor. {mate.He} lends it out to anyone for a tenner.
- I never hit nobody. {nb.forename} was there, {nb.he} saw it, {nb.name}, works at {nb.work}.
- We've got a little {tot.boy}, {tot.forename}, {tot.he}'s {tot.age}. I'm not going to do owt in front of {tot.him}, am I?
- {kin.forename}'s poorly with {kin.his} {MEDICAL kin|kidneys} so I do the driving.
- I was working. I'm a {accused.job} for {accused.work}, they clock us in.
- I got {MEDICAL accused|schizophrenia}, I should be on a depot.
- There was me, {mate.forename} {mate.surname}, another {nb.lad} called {nb.nick} and a few more.
- I've never been down {not.place} in my life.
- That's not me. That looks like {mate.name} to me. {mate.He}'s got that coat.
- You what? It was {not|14} quid. Nobody gets battered for {not|14} quid.
- Message {mate.him} then, {mate.nick}, {mate.mobile}, {mate.he}'ll tell you the same.

= note
- Interview paused for comfort break, resumed {not.time}.
- {pc.surname} shows the stills {not.exhibit} and {not.exhibit}.
- {accused.surname} becomes upset and speaks about {accused.his} {kin.brother} {kin.name}, who died.
- {sol.surname} (solicitor) intervenes to ask for a consultation.

= close
- Interview concluded. Notice {not|N1##} served. Seal {not|A00#####}.
- {accused.surname} was handed a notice explaining access to the recording. {not.time}.
- End of interview. Prepared by {pc.title} {not.collar} {pc.initialled}.
