# The statement of whoever was hurt, as taken on a tablet, with the personal statement and the details page.
me: victim
accused: defendant
safe: outsider

= text
- <marking>	DIGITAL WITNESS STATEMENT	Ref {not|DWS-#######}
  {not.urn}	Statement No {not|[1|2]}
  WITNESS	{me.name}
  AGE	Over 18
  RELATIONSHIP TO SUSPECT	<tie>
  Declaration accepted on screen {not.date} {not.time}

  <start> <start2> <what*4>
  <what*3> <people*3>
  <lost*3>
  <after*3>

  E-signed: {me.name}	IP {me.ip}	Officer device: {not|MDT-####}
  <rear>
- MG11	VICTIM PERSONAL STATEMENT	URN {not.urn}
  Statement of: {me.name}	Age if under 18: O18
  Occupation: {me.job}
  <after*5>
  <people*2> <lost*2>
  <after*3>
  Signature: {me.initialled}	Date: {not.date}	Witnessed: {pc.title} {pc.collar} {pc.surname}
  <rear>
- <marking>
  MG11	WITNESS STATEMENT	Page 1
  Statement of {me.formal}	URN {not.urn}
  <start> <what*4> <people*2> <what*3> <lost*2> <after*2>
  Signature {me.initialled}
  Page 2	Continuation of Statement of {me.name}
  <people*3> <what*2> <after*2>

= rear
- WITNESS CONTACT SHEET (detach before service)
  Full name	{me.formal}	Known as	[-|{me.nick}|{me.forename}]
  Born	{me.dob} at {me.birthplace}
  Lives	{me.address}
  Temporary address	[none|c/o {safe.name}, {safe.address}|WITHHELD]
  Mobile {me.mobile}	Landline {me.landline}	Email {me.email}
  Safe to leave message? [Y|N]	Safe person: {safe.name} ({safe.mother}) {safe.mobile}
  GP: Dr {doc.surname}, <practice>
  NHS no. {me.nhs}
  Children in household: <children>
  IDVA / support: {sw.name}, {sw.landline}, {sw.email}
  Not available: {AVAILABILITY me|[9-13 March|Tuesdays (college)|20/02/2026|school holidays]}
  Nationality: British	Religion: {SPECIAL_CATEGORY me|[Muslim|Roman Catholic|Sikh|Jehovah's Witness]}	Disability: {MEDICAL me|[anxiety|fibromyalgia|hearing loss]}
- Witness contact details
  Name of witness {me.name}
  Home address {me.block}
  Mobile {me.mobile}	Home {me.landline}	Work {me.work}
  E-mail {me.email}
  Preferred means of contact: [WhatsApp|phone|email|text only]
  Date and place of birth {me.dob} {me.birthplace}
  Former name {me.former}	Ethnicity Code {SPECIAL_CATEGORY me|[W1|B1|A1|M2|W3]}
  Dates of witness non-availability {AVAILABILITY me|[16/2/26-20/2/26|2nd March to 6th March|1 April 2026]}
  Person to contact in emergency {safe.name}, {safe.street}, {safe.mobile}
  Statement taken by {pc.title} {pc.collar} {pc.surname}	Station {pc.town}
  Time and place statement taken {not.time}, {not.place}

= children
- {kid.name} ({kid.dob}), {kid2.forename} ({kid2.dob})
- {kid.forename} {kid.age}, at {kid.school}
- none
- {kid.name}, d.o.b. {kid.dob}, {kid.school}
- one, {kid.forename}, {kid.age} yrs

= practice
- tel {surgery.landline}
- {surgery.town} Health Centre, {surgery.landline}
- {ADDRESS surgery|The Surgery, [2|14|31] Pretend Road, Proofton}

= tie
- ex-partner
- none/stranger
- neighbour
- former work colleague
- {me.husband} (separated)
- cousin by marriage

= start
- I am the victim of this offence. I am {me.age} years old, I work at {me.work} and I live alone.
- My full name is {me.name} and I live at an address known to police.
- I make this statement further to the account I gave on the phone to the operator from {me.mobile}.
- I wish to tell the court what {accused.name} has done. For the last year I have been at {me.address}, before that we shared a flat at {accused.address}, where {accused.he} still is.
- I am a {me.job} and I have had the same round in {me.town} for years.
- I was born on {me.spoken} and I have lived at number {ADDRESS_CLUE me|[9|16|33|102]} since I was a child.
- I was in my kitchen at {me.street}. It was {not.date}, around {not.clock}.

= start2
- I have known {accused.forename} for [five|two|nearly ten] years. {accused.He} is a {accused.job} and will be about {AGE accused|[thirty-five|40|28]}.
- I first met {accused.him} on a dating site where {accused.he} called {accused.him}self {accused.handle}.
- {accused.title} {accused.surname} lives four doors away from me, at {accused.street}.
- I did not know {accused.him} before this.
- We have a {kid.son} together, {kid.forename}, who turned {kid.age} before Christmas.

= what
- {accused.He} said "{me.forename}, open this door or I'm putting it through".
- {accused.name} punched me to the left side of my face. I felt {MEDICAL me|[my tooth break|my nose go|my jaw crack]}.
- I told {accused.him} I would call the police and {accused.he} laughed and said {accused.he} had been inside before.
- {accused.He} took my phone, a Samsung with the number {me.mobile}, and threw it at the wall.
- I counted {not.money} missing from my purse.
- Between {not.time} and {not.time} I had {not|[14|23|37]} missed calls, all from {accused.mobile}.
- {accused.He} came in a van with a ladder on the top, I think the reg was {accused.vrm}.
- The messages came from {accused.email}, and later from an account called {accused.handle}.
- {accused.He} has been e-mailing me at work, {me.email}, pretending to be a customer.
- I ran about {not|[12|15|20|30|45] [metres|yards|feet|paces]} to {not.place} and asked the staff for help.
- I know it was {accused.forename} because of the tattoo and because I know {accused.his} voice.
- {accused.He} had {accused.his} {friend.brother} {friend.name} with {accused.him}, who did nothing to stop it.

= people
- {safe.name} is who I ran to. {safe.He} lives at {safe.address}.
- My {friend.mother}, {friend.name}, picked me up from the hospital. {friend.He} can confirm the time, you can get {friend.him} on {friend.mobile}.
- I have told {nb.title} {nb.surname} at {nb.street}, who has a camera on {nb.his} door.
- Somebody called {friend.forename} from {friend.work} came to help. I do not know {friend.his} surname.
- My {kid.son} {kid.name} saw the end of it. {kid.He} is in the top class at {kid.school}.
- My landlord is {friend.name}, {friend.landline}, and {friend.he} can tell you about the lock.
- The other {nb.man} there was {nb.name}. I think {nb.his} birthday is {nb.dob} as we were in the same year.
- I have a support worker, {sw.name}, on {sw.landline}.
- I was seen by Dr {doc.surname} in A and E and given the number {me.hospital}.

= lost
- The card was with {bank.firm}, long number {me.card}. I have cancelled it.
- My benefits are paid in to {me.sort} {me.account} and nothing was left in there.
- I had my passport ({me.passport}) and my driving licence, {me.driver}, in the bag.
- The phone is an Oppo, IMEI {me.imei}, and cost {not.money}.
- My payslip was in there too, which has my NI number on, {me.nino}.
- The bag itself was worth {not.money}. I produce the receipt, order number {not|[408|203]-#######-#######}, as {not.exhibit}.
- My car was scratched all down one side, a Fiesta {me.vrm}, and the garage quoted {not.money}.

= after
- Since this happened I have been on {MEDICAL me|[sertraline|mirtazapine|sleeping tablets|fluoxetine]} and I see a {COUNSELLING me|[counsellor|therapist]} once a week.
- I had {MEDICAL me|[four stitches|a fractured eye socket|two broken ribs|a perforated eardrum]} and was off work for a fortnight.
- I have had to move in with {safe.forename} and I do not want {accused.him} told where that is.
- I have had to have {MEDICAL me|[my jaw wired|an operation on my hand|a scan of my head]} and I am still waiting for the results.
- {kid.forename}, who is {kid.age}, will not sleep in {kid.his} own bed.
- I have missed shifts at {me.work} and I am down {not.money}.
- My new number is {me.mobile}, please do not give it out.
- I have been diagnosed with {MEDICAL me|[PTSD|panic disorder|depression]} by my GP.
- I cannot walk past {not.place} any more.
- I have changed the locks and taken {kid.forename} out of {kid.school}.
- I can't do {AVAILABILITY me|[the week of 9 March|Tuesdays|20 April]} because of an operation.
