# Dates on which witnesses can come, and what they need: forms, lists and replies by mail.
me: witness
accused: defendant
hurt: victim
one: outsider
two: outsider

= text
<head>
R v {accused.plain}	URN {not.urn}	Trial window {not.date} to {not.date}

<table>

<reply*4>

<needs*3>

<carer*3>

<sign>

= head
- WITNESS AVAILABILITY / ARGAELEDD TYSTION	{not|MG10}
- Witness Care Unit / Uned Gofal Tystion	{station.landline}	{EMAIL station|[wcu|gofal]@teilo.police.example}
- RETURN THIS SLIP IN THE ENVELOPE	Court: {not.court}

= table
- Witness	Type	Unavailable	Reason	Phone
  {me.plain}	civilian	{me.away}	{MEDICAL me|[hip operation|dialysis|eye clinic]}	{me.mobile}
  {hurt.plain}	victim	{hurt.away}	school run	{hurt.mobile}
  {pc.title} {not.collar} {pc.surname}	police	{pc.away}	course	{pc.email}
  Dr {doc.plain}	medical	{doc.away}	on call	{doc.landline}
- Name{to|26}Dates to avoid{to|60}Contact
  {me.plain}{to|26}{me.away}, {me.away}{to|60}{me.mobile}
  {one.plain}{to|26}{one.away}{to|60}{one.email}
  {two.plain}{to|26}none{to|60}{two.landline}
- {me.plain} ({me.age}, {me.job}): not {me.away}. {friend.plain} ({friend.age}, {friend.job} at {friend.work}): not {friend.away}, {friend.away}. {hurt.plain}: any.

= reply
- I am away lambing from {me.away} until {me.away}, nobody else can do it.
- Please note I start new work at {me.work} on {not.date}, nights, so afternoons only.
- I can do {me.away} but not {me.away}.
- I have a {MEDICAL me|[colonoscopy|chemo session|memory clinic appointment]} on {me.away}.
- Ring me at my {friend.brother}'s, {friend.plain}, {friend.landline}, mine is cut off.
- I've moved. It's now {me.address}. Don't use {me.former} any more, I'm divorced.
- My e-mail is {me.email}, I don't open post.
- {friend.plain}, my employer at {me.work}, needs a letter; {friend.his} address is {friend.address}.
- I'll be {AGE me|[eighty-one|seventy]} by then and can't do the stairs at {not.court}.
- Ni allaf ddod ar {me.away}. I cannot come then.
- I was {AGE me|[16|seventeen]} when I made the statement and I am at {SCHOOL me|[Brackmouth Sixth Form College|agricultural college]} now; exams {me.away}.
- I bring my own car, {me.vrm}, is there parking? It was {not.money} last time.
- Your reference {not|WCU/####}; my statement is dated {not.date}.

= needs
- Needs: {MEDICAL me|[hearing loop|wheelchair access|insulin kept cold]} for {me.plain}.
- Language: {not|Welsh}. Interpreter not needed.
- {hurt.forename} asks for a screen; {hurt.he} is {MEDICAL hurt|[in plaster|on antidepressants|agoraphobic]}.
- Oath: {SPECIAL_CATEGORY me|[Qur'an|affirms, Quaker|Gita]}.
- {me.plain} was born in {me.birthplace} and is back there with {me.his} parents; fare {not|£212}.
- Fares {not.money}; meal allowance {not|£4.48}; form {not.form}.
- {kid.plain}, {kid.age}, a pupil of {kid.school}, to be heard by link; supporter {staff.plain}, {staff.mobile}.
- Intermediary for {one.plain}, who has {MEDICAL one|[a stammer|autism|Down's syndrome]}: {staff.plain}, not {staff.away}.
- {me.plain} would not come with {hurt.plain}'s {other.mother} {other.plain} ({AGE other|[68|fifty-three]}) in the room.

= carer
- {one.plain} is in {not|HMP Nantgwilog}, no. {one.prison}: production needed, and not on {one.away}. Escort form {not|A9417}.
- {two.plain}, {two.age}, has no passport or licence; brings NI letter {two.nino}.
- {pc.title} {pc.surname} is on leave {pc.away}; back {not.date}.
- Spoke to {me.plain} on {me.mobile} at {not.time}: fine with {not.date}.
- Left message with {me.forename}'s lodger, {friend.forename}, {AGE friend|[25|thirtyish]}.
- {friend.plain} phoned from {friend.mobile} to say {friend.he} has had nothing from us since {not.date}; living {ADDRESS_CLUE friend|over the old bank in [Felin Road|Coppergate]} for now.
- Refund of fares to {me.plain}: {BANK_ACCOUNT me|93-80-63} {BANK_ACCOUNT me|55065200}.
- {other.plain}'s warrant {not|WCU 417}; summons to {other.address}.
- Court liaison {staff.plain}, {staff.email}, {not|ext 4417}.

= sign
- Signed {me.plain}	Date {not.date}	NI no. for expenses: {me.nino}
- {me.plain}, {me.street}, {me.town} {me.postcode}
- Recorded by {staff.plain}, witness care officer, {staff.landline}
