tenant: defendant
wit: witness
hurt: victim
ho: adviser
office: organisation
oic: Officer
rel: Outsider of tenant
kid: Child of tenant
wkid: Child of wit

= text
- [Cartrefi Felin Homes|Hollowmere Housing Trust|Peel & Moor Lettings]
  {office.premises}
  Rents and repairs {office.landline} (select {not|2})

  {tenant.title} {tenant.plain}
  {tenant.block}

  Date {not.date}
  Tenancy ref {not|T/0####/2}	Payment ref {not|9826 #### ####}

  Dear {tenant.title} {tenant.last}

  NOTICE: [BREACH OF TENANCY|NOISE AND NUISANCE|INTENTION TO SEEK POSSESSION]

  <breach*4> <breach*2> <told*2>

  <money>

  {ho.plain}
  Housing Officer, direct line {ho.landline}, {ho.email}
- Housing file print	Property: {tenant.address}	UPRN {not|1000########}
  Tenant {tenant.plain}	DOB {tenant.dob}	NI {tenant.nino}	Tel {tenant.mobile}	Joint tenant: {rel.plain} {rel.dob}
  Rent {not.money} pw	Arrears {not.money}	Gas cert {not.date}
  Contact log
  <log+9>
  <log+4>
- ASB incident diary sheet - please return to {ho.plain}, {office.premises}
  Your name: {wit.plain}	Address: {wit.address}	Phone: {wit.mobile}
  Who is causing it? {tenant.plain}, {ADDRESS_CLUE tenant|upstairs}, {tenant.street}
  <diary+7>
  <diary+3>
  Are you willing for us to share this? {not|Y / N}	Signed {wit.initialled}
- To {oic.title} {oic.plain}
  From {ho.plain}, tenancy enforcement
  <to-police*5> <to-police*2>
  Thanks, {ho.forename} ({ho.mobile})

= breach
- We have received {not|14} complaints since {not|August} of shouting and banging after {not.clock}.
- On {not.date} at {not.time} police attended your home and arrested a visitor, {friend.plain}.
- Your {kid.son} {kid.forename} was seen on {not.date} throwing stones at the windows of the community room.
- A vehicle, {tenant.vrm}, which we believe to be yours, has been left untaxed in bay {not|11}.
- Our contractor, {shop.firm}, could not get in on {not.date}, job {not|R#######}; please ring them on {shop.landline}.
- Your tenancy names you and {rel.plain} only. We understand that {friend.title} {friend.last} has been living with you.

= told
- I called on {not.date} and spoke to your {rel.brother} {rel.forename}, who said you were at work at {tenant.work}.
- I have tried {tenant.mobile} and {tenant.email} without reply.
- You said to me on the telephone that your {MEDICAL tenant|bipolar disorder} had been bad. If your support worker {sw.plain} can send us a letter we will take account of it.
- If you want somebody to speak for you, such as {rel.plain}, tell us and we will ring {rel.him} on {rel.landline}.

= money
- You owe {not.money}. Pay by bank transfer to sort code {office.sort}, account {office.account}, quoting your reference.
- Your next payment of {not.money} falls due on {not.date}.

= log
- {not.date} {not.time}	Call in	{wit.plain}, {wit.street}, {wit.mobile}: music again, does not want name passed on
- {not.date}	Visit	No answer. Card left. Neighbour at {nb.street}, {nb.title} {nb.last}, says "gone away"
- {not.date}	Call out	{tenant.forename} on {tenant.mobile}, abusive
- {not.date}	E-mail	from {tenant.email}: boiler
- {not.date}	Police	{oic.title} {oic.last} {not.collar} asks for forwarding address. Given: {rel.plain}'s, {rel.address}
- {not.date}	Note	NOK {rel.plain} ({rel.mother}), {rel.mobile}
- {not.date}	Repair	lock, {not.money}, {shop.firm}
- {not.date}	Note	{hurt.plain} (ex partner) moved out {not.date}, new addr {hurt.address}, restricted!
- {not.date}	Benefit	HB in pay, claim {not|######}; partner {friend.plain} {friend.nino} not declared
- {not.date}	Care	{SOCIAL_CARE tenant|adult social care package}, {sw.plain} {sw.landline}
- {not.date}	Call in	anon caller, {PHONE|01632 960###}, re drugs

= diary
- {not.date} {not.time}	shouting, {tenant.forename} and a {friend.man} called {friend.forename}	rang {not|101}
- {not.date} {not.clock}	banging, had to go to my {lady.mum}s, {lady.street}, to sleep
- {not.date} {not.time}	parked {VRM friend|SL99 OPE} across my drive, it is {friend.forename}'s, the friend's	photo
- {not.date}	my {wkid.son} {wkid.forename} ({wkid.age}) frightened, {wkid.school} have noticed
- {not.date}	I am on {MEDICAL wit|blood pressure tablets} with it. Told Dr {doc.last}
- {not.date} {not.time}	{hurt.forename} screaming, I rang {hurt.his} {lady.brother} on {lady.mobile}
- {not.date}	quiet

= to-police
- The tenant of {tenant.address} is {tenant.plain}, {tenant.dob}, since {not|March 2016}. Mobile on file {tenant.mobile}.
- The complainant is {wit.plain}. {wit.He} is a tenant of ours too, at {wit.address}, and is frightened of being identified; {wit.his} e-mail is {wit.email}.
- CCTV in the foyer keeps {not|21} days. {friend.plain}, the caretaker, has the keys, {friend.mobile}.
- {hurt.plain}, who used to live there, was given an emergency transfer to {hurt.address}; that is not known to {tenant.title} {tenant.last}.
- Rent is paid from account {tenant.account}, {tenant.sort}, in {tenant.his} own name.
- Emergency contact is {rel.plain} ({rel.mother}), {rel.landline}.
- Household: {tenant.forename}; {rel.plain} ({rel.dob}); {kid.plain} ({kid.dob}), pupil at {kid.school}.
- The fob used at {not.time} is no {not|0039####}, issued to {nb.plain} of {ADDRESS_CLUE nb|flat 9}.
