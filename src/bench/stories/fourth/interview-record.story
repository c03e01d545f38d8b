accused: defendant
hurt: victim
wit: witness
oic: officer
pc: Officer
sol: adviser
kid: Child of accused
rel: Outsider of accused

= text
- RECORD OF INTERVIEW	MG15(T)
  Person interviewed: {accused.name}	D.O.B. {accused.dob}
  Place: {office.town} Police Station	Date: {not.date}
  Time commenced {not.time}	Time concluded {not.time}	Duration {not|38 mins}	Disc {not|AW/####/26}
  Interviewing officers: {oic.title} {not.collar} {oic.surname}; {pc.title} {not.collar} {pc.surname}
  Other persons present: {sol.plain}, solicitor, of [Ferris & Okafor Solicitors|Hartwell Pryce Legal LLP|Meredith Law]; {rel.plain}, appropriate adult ({rel.mother})
  Tape times	Person speaking	Text
  {not|00.01}	{oic.upper}	<ask>
  	{accused.upper}	<say>
  {not|02.40}	{oic.upper}	<ask>
  	{accused.upper}	<say> <say*2>
  	{sol.upper}	<lawyer>
  {not|07.15}	{pc.upper}	<ask>
  	{accused.upper}	<say>
  {not|11.02}	{oic.upper}	<ask> <ask>
  	{accused.upper}	<say*3>
  	AA	<adult>
  {not|19.55}	{oic.upper}	<ask>
  	{accused.upper}	<say*3>
- ROTI summary - {accused.formal}
  Interviewed under caution at {not.time} by {oic.title} {oic.surname}. Legal rep {sol.name}, {sol.mobile}.
  <summary*8> <summary*4>
  <summary*4> <summary*2>
  Tapes sealed, {not|M########}.
- VOLUNTARY ATTENDANCE INTERVIEW	VA ref {not|VA/###/26}
  Q. State your name. A. {accused.plain}. Q. Date of birth? A. {accused.dob}. Q. Address? A. {accused.address}. Q. Phone? A. {accused.mobile}.
  Q. <ask> A. <say> Q. <ask> A. <say> <say> Q. <ask> A. <say> Q. <ask> A. <say> <say>
  Q. <ask> A. <say>

= ask
- {hurt.forename} says you rang {hurt.him} on {hurt.mobile} at {not.time}. Did you?
- Who is {friend.plain} to you?
- You told the custody sergeant you live at {accused.street}. Who else lives there?
- I'm showing you exhibit {not.exhibit}. Whose is that car, {accused.vrm}?
- Do you know where {hurt.forename} lives now?
- A witness, {wit.plain}, saw you. {wit.He} says you were at {not.place}.
- Have you ever been to {wit.street}?
- For the tape, what is your date of birth and where were you born?
- What do you do for a living?
- Why does your phone show {not|63} calls to {lady.mobile}, which is {hurt.forename}'s {lady.mother}'s number?
- Is {accused.email} yours?
- Do you take anything, medication?
- We've spoken to {friend.title} {friend.last} at {friend.address} and {friend.he} says you weren't there.
- Section {not|34} of the 1994 Act, do you understand what that means?

= say
- No comment.
- I was at {friend.forename}'s, {friend.forename} {friend.last}'s, {friend.street}. Ring {friend.him}. {friend.mobile}.
- I don't know where {hurt.he} lives. Somewhere by {not.place}.
- I was working. I'm a {accused.job} at {accused.work}, my boss is called {mate.forename}, {mate.mobile}.
- {accused.spoken}, {PLACE_OF_BIRTH accused|Cardiff}, you've got all this.
- I've been on {MEDICAL accused|pregabalin} since my back, and I've got {MEDICAL accused|sleep apnoea}.
- My {kid.son} goes to {kid.school}, {kid.forename}, {kid.he}'s {kid.age}, that's why I was there.
- {wit.forename} {wit.last}? {wit.He} can't see past {wit.his} nose, {wit.he}'s {wit.age}.
- That's my old number. I use {accused.mobile} now.
- The motor's {nb.forename}'s. {nb.forename} {nb.last}, {nb.he} lives at {nb.street}. I only borrow it.
- {hurt.forename} sends me stuff from {hurt.handle}, look at my phone.
- I live with my {rel.mother}, {rel.forename}, and {rel.his} carer. {accused.street}, yeah.
- {friend.nick} did it. I'm not saying {friend.his} real name. All right, {friend.forename}.
- {hurt.He} owes me {not.money}, {hurt.he} was meant to put it in my account, {accused.account}.
- I've not been to {not.place} since {not|2021}.
- I'm {SPECIAL_CATEGORY accused|Muslim}, I don't drink, so that's a lie.
- Everyone calls me {accused.nick}, so what?
- I've got court for something else on the {not|19th}, don't I.

= lawyer
- {accused.forename}, remember my advice.
- I'd ask you not to read out {wit.title} {wit.last}'s address, officer.
- For the record I am {sol.plain} and my client has {MEDICAL accused|dyslexia}.
- Can we have the time please. {not.time}.

= adult
- {accused.forename}, calm down. {accused.He} gets like this.
- Can I just say {accused.he} was home with me at {accused.street} until {not.clock}.
- {accused.He}'s had {MEDICAL accused|a brain injury} since the accident in {not|2016}.

= summary
- {accused.surname} gave {accused.his} occupation as {accused.job}, {accused.his} address as {accused.address} and said {accused.he} had lived there {not|4} years with {accused.his} {rel.brother} {rel.forename}.
- {accused.surname} agreed that {accused.mobile} was {accused.his} number but said {friend.name} had been using it.
- {accused.He} named {friend.name}, of {friend.street}, as an alibi witness and supplied the number {friend.mobile}.
- Asked about {hurt.name}, {accused.he} said they met through {accused.his} {rel.brother} when {hurt.he} was a {hurt.job} at {hurt.work}.
- {accused.surname} accepted owning {accused.vrm}. Bought for {not.money} from {mate.name} ({mate.mobile}) in {not|May}.
- {accused.He} was shown {not.exhibit}, {not|3 min 12 sec} of CCTV, and said "that's not me, that's {mate.forename}".
- {accused.He} knew {wit.name} as "{wit.nick}", who lives {ADDRESS_CLUE wit|behind the chip shop} and walks a greyhound.
- Throughout {accused.surname} was assisted by an intermediary, {doc.plain}, because of {MEDICAL accused|autism}.
- {accused.He} said {hurt.forename} had told {accused.him} {hurt.he} was going to {hurt.his} {lady.mother}'s in {lady.town}; {accused.he} knew the address, {lady.street}, from a parcel.
- Significant statement put: "I'll do time for you". Denied. ({oic.title} {oic.surname}'s PNB p {not|44}.)
- {accused.surname} provided PIN {not|####} and the log-in for {accused.email}.
- {accused.He} said the child, {kid.forename}, {kid.dob}, was at {accused.his} {nb.brother}'s, {nb.forename}'s, {nb.street}.
