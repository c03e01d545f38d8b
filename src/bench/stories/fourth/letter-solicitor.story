accused: defendant
hurt: victim
wit: witness
sol: adviser
firm: organisation
oic: officer
cow: Outsider
clerk: Professional
psy: Professional
other: Outsider
counsel: Professional
osol: Professional
mum: Outsider of accused
kid: Child of accused

= text
- [Hartwell Pryce Legal LLP|Cwmni Cyfraith Teg|Ferris & Okafor Solicitors]
  {firm.premises}  DX {not|####} {firm.town}
  T {firm.landline}  F {PHONE firm|01632 960###}  {EMAIL firm|crime##@legal.example.org}

  The Crown Prosecution Service
  By e-mail only
  {not.date}
  Our ref {not|SP/####/1}	Your ref {not.urn}

  Dear [Sirs|Colleagues|Madam]

  R v {accused.plain} - {not.court}, {not.date}
  <act>
  <points*4> <points*2>
  <alibi*3>
  <points*4> <points*2>
  <asks*3>

  Yours faithfully

  {sol.plain}
  [Partner|Associate|Solicitor advocate] | {sol.email} | {sol.mobile} (out of hours)
  SRA No {not|######}. A list of members may be inspected at {firm.premises}.
- ATTENDANCE NOTE
  Client {accused.plain}	Matter {not|SP####-001}	F/E {sol.initialled}	Units {not|4}
  Date {not.date}	Engaged {not.time} - {not.time}
  <instructs*6> <instructs*3>
  <alibi*4> <alibi*2>
  To do: <todo*3>
- From: {sol.plain} <{sol.email}>
  To: {oic.title} {oic.plain} <{oic.email}>
  Subject: {accused.plain} - representations / return of property

  Dear {oic.title} {oic.last},

  <act> <points*4> <points*2> <property*3>

  Regards
  {sol.plain}
  {firm.landline}
  cc {clerk.plain} (costs), {clerk.email}

= act
- We act for {accused.title} {accused.plain} (d.o.b. {accused.dob}) of {accused.address}.
- We are instructed by the above named, who is presently residing at {accused.address} under bail conditions.
- As you know this firm represents {accused.plain}. Please send nothing further to {accused.him} at {accused.street}; correspondence should come here.
- {accused.plain} is on remand at HMP {not|Castlemoor}, prison no. {PRISON_NUMBER accused|A####ZZ}.

= points
- The complainant, {hurt.plain}, said in {hurt.his} first account that the car was {VRM accused|PD99 RTS} and in the second that there was none.
- Page {not|17} of the unused schedule, item {not|43}, discloses the home address of {hurt.title} {hurt.plain} ({hurt.address}) and we return it unread.
- Our client suffers from {MEDICAL accused|schizophrenia} and is under Dr {psy.plain}, whose secretary can be reached on {psy.landline}.
- The statement of {wit.plain} dated {not.date} runs to {not|6} pages, of which pages {not|2-5} are inadmissible.
- We understand that {hurt.forename} {hurt.last} has a caution for theft in {not|2018}.
- {wit.title} {wit.last} lives at {wit.street}, from which, our client says, one cannot see the car park at all.
- Our client is a {accused.job} with {accused.work} and stands to lose {accused.his} post.
- The download of handset {accused.imei} shows that the messages at {not.time} came from {hurt.mobile} and not from our client's {accused.mobile}.
- You have served the PNC print of another {other.man}, {other.caps}, born {other.dob}, PNC ID {other.pnc}. Please say by return how that occurred.
- The relevant section is {not.statute}, as to which see Archbold {not|19-266}.
- {accused.title} {accused.last} has two children with {hurt.forename}: {kid.forename} ({kid.dob}) and {kid2.forename} ({kid2.dob}).
- Family proceedings number {not|ZZ26P00###} are before {not.court}; {hurt.forename}'s solicitor there is {osol.plain} at [Ferris & Okafor Solicitors|Hartwell Pryce Legal LLP|Meredith Law], {osol.landline}.

= alibi
- Defence witness: {cow.plain}, {cow.dob}, {cow.address}. {cow.He} is the landlord of the Drovers' Arms.
- Our client was until {not.clock} at the home of {cow.plain}, {cow.street}, telephone {cow.landline}; we enclose {cow.his} statement.
- {cow.plain} ({cow.email}) will say that {accused.he} was at work when {hurt.forename} rang.
- Alibi: {cow.forename} {cow.last}, partner, of the same address as our client; born {cow.dob} at {PLACE_OF_BIRTH cow|Limerick}.
- A taxi driver, {cow.plain}, badge {not|B####}, of {shop.firm} ({shop.landline}), took {accused.him} home for {not.money}.

= instructs
- Says surname is spelt {accused.last}, dob {accused.dob}, NI {accused.nino}. Signs on, {not|fortnightly}.
- Lives with {mum.mother}, {mum.plain} ({mum.age}), at {accused.address}. {mum.forename}'s number {mum.mobile}, own phone seized.
- Client's new temp number is {accused.mobile}.
- Met complainant through {friend.plain}, who {accused.he} knows from {accused.school}.
- Knows {wit.forename} {wit.last} by sight: "drives a van, {wit.vrm}, lives by {not.place}".
- On {MEDICAL accused|quetiapine}. GP Dr {psy.last}, {psy.landline}. Care co-ordinator {sw.plain}, {sw.mobile}.
- Previous solicitors [Ferris & Okafor Solicitors|Hartwell Pryce Legal LLP|Meredith Law]. File to be requested, their ref {not|KM/###}.
- Came to UK from {PLACE_OF_BIRTH accused|Vilnius} in {not|2008}; passport {accused.passport}; needs interpreter.
- Complainant's {lady.brother} {lady.forename} has been messaging from {lady.handle}.
- Called {accused.nick} by everyone. Denies being "{not|Big T}".

= todo
- ring {friend.plain} on {friend.mobile} for proof.
- chase legal aid, USN {not|########}.
- conference with counsel, {counsel.mr} {counsel.plain}, {counsel.email}, {not.date} {not.time}.
- letter to {accused.work} re shifts, FAO {friend.plain}.
- get {accused.his} bank statements, a/c {accused.account} s/c {accused.sort}.

= asks
- Please confirm within {not|14} days.
- Kindly let us have the CCTV from {shop.firm}, and the custody record {not|CU/#####/26}.
- We ask that bail be varied so that {accused.he} may live with {accused.his} {cow.brother}, {cow.plain}, at {cow.address}.
- Trial dates to avoid: counsel {AVAILABILITY counsel|2-13 March}; {sol.plain} {AVAILABILITY sol|20 March}.

= property
- Our client asks for the return of {accused.his} phone, exhibit {not.exhibit}, and of the car, {accused.vrm}.
- The bike belongs to {accused.his} {cow.brother} {cow.plain}, who will collect it: {cow.mobile}.
- {not.money} in cash was seized and should be paid to our client account: sort code {firm.sort}, account {firm.account}.
- The passport ({cow.passport}) found in the drawer is that of {cow.plain}, {accused.his} lodger, who needs it to travel.
