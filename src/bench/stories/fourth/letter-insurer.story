holder: victim
accused: defendant
wit: witness
adj: adviser
firm: organisation
oic: officer
rel: Outsider of holder
mate: Outsider
teller: Professional

= text
- [Beacon Mutual Insurance|Larkfield Bank plc|Saltmarsh Building Society]
  {firm.premises}   {firm.landline}
  Claim no: {not|BM/26/######}	Policy {not|MOT #######}

  {holder.title} {holder.plain}
  {holder.block}

  {not.date}

  Dear {holder.title} {holder.last}

  <claim*5> <claim*2> <money*3> <third*3>

  {adj.plain}, Claims Handler
  {adj.landline} | {adj.email}
  Authorised by the PRA, firm ref {not|######}. Calls cost {not|7p} a minute.
- Fraud report form	{not|FRM-07}
  Reported by {holder.plain}	DOB {holder.dob}	Post code {holder.postcode}	Tel {holder.mobile}	E-mail {holder.email}
  Account {holder.sort} {holder.account}	Card {holder.card}	IBAN {holder.iban}
  Payee: {accused.plain}	{accused.sort}	{accused.account}	Ref {not|"RENT JAN"}
  Amount {not.money}	Date {not.date} {not.time}
  <fraud+6>
  <fraud+3>
  Handler {adj.plain} {adj.landline}
- To: {oic.title} {oic.plain}
  DPA Sch 2 para 2 response, our ref {not|FIU/#####}
  Account holder: {accused.plain}
  <disclosed*6> <disclosed*3>
  <fraud*3>
  {adj.plain}, Financial Crime, {adj.email}
- EMAIL
  From {holder.plain} {holder.email}
  To {adj.email}
  Claim {not|BM/26/######}

  <holder-writes*6> <holder-writes*3>

  {holder.forename}
  {holder.mobile}
  -- previous message from {adj.plain}, {not.date} --
  <claim*3> <third*2>

= claim
- I have your claim form, signed {not.date}, for the theft of your {not|2019} Kia Sportage, {holder.vrm}.
- We need your driving licence number. The one given, {holder.driver}, is not clear on the scan.
- You told us that you had been at {not.place} from {not.time} and had the keys on you.
- Our engineer valued the car at {not.money}, mileage {not|61,204}.
- You have told us that you are now living at {holder.address}, and have told the DVLA.
- We note the crime number, {not.crime}, and that {oic.title} {oic.last} is dealing.
- The claim for {MEDICAL holder|whiplash} will be looked at by a doctor, Dr {doc.plain}.

= money
- We will pay {not.money} less your excess of {not|350} into account {holder.account}, sort code {holder.sort}.
- The cheque for {not.money} made out to {rel.plain} was returned.
- Hire car: {shop.firm}, {shop.landline}, group {not|B}, {not|14 days}.

= third
- The other driver was {accused.plain} of {accused.address}, vehicle {accused.vrm}, insured elsewhere.
- Your passenger, {friend.plain}, has given {friend.his} address as {friend.address} and telephone as {friend.mobile}.
- The named driver on your policy is {rel.plain}, {rel.dob}, {rel.job}. Was {rel.he} driving?
- An independent witness, {wit.plain} ({wit.mobile}), has returned our form.
- {mate.plain}, who says {mate.he} is your landlord, rang from {mate.landline} about the windows at {holder.street}.
- Solicitors for the third party are {shop.firm}, ref {not|AH/#####}.

= fraud
- {holder.forename} states {holder.he} was rung at {not.time} by somebody calling {accused.himself} "{not|Steve from the bank}".
- Log-in from IP {IP_ADDRESS|192.0.2.1##}; the customer's usual one is {holder.ip}.
- Second payment, {not.money}, to {friend.plain}, {friend.sort} {friend.account}, another customer of ours, who is {friend.age} and says {friend.his} card was borrowed.
- Customer is vulnerable: {MEDICAL holder|early Alzheimer's}. The attorney is {rel.plain}, {rel.mobile}.
- Customer's {rel.brother} {rel.forename} sat in on the call, number {rel.landline}.
- Device used: IMEI {accused.imei}, SIM {accused.mobile}, both linked to {accused.plain}.
- Branch staff member {teller.plain} remembers the customer, counter {not|3}.
- Branch CCTV kept {not|90} days, camera {not|2}, exhibit {not.exhibit}.

= disclosed
- The account {accused.account} ({accused.sort}) was opened on {not|11 May 2023} by {accused.plain}, born {accused.dob}, of {accused.address}.
- Contact details for {accused.plain}: {accused.mobile}, {accused.email}. Employer {accused.work}, stated occupation {accused.job}.
- ID seen when {accused.forename} opened it: passport {accused.passport}, issued {not|2020}; NI {accused.nino}.
- A second signatory was added in {not|August}: {mate.plain}, {mate.dob}, {mate.address}, {mate.driver}.
- Wages of {not.money} came in on {not|the 28th} of each month, reference {not|SALARY 0991}.
- On {not.date} {not.money} left for a Revolut account in the name of {friend.plain}.
- {accused.plain}'s card {accused.card} was used at {shop.firm}, {shop.premises}, at {not.time}.
- {holder.plain}'s statement for January is attached; {holder.his} address on it is {holder.street}.

= holder-writes
- I've moved, it's {holder.address} now, please don't write to the old place as {accused.forename} is still there.
- The car was bought by my {rel.brother}, {rel.plain}, and I paid {rel.him} back, {not.money} a month.
- I am a {holder.job}, not a {not|driving instructor} as your form says.
- {accused.forename}'s full name is {accused.plain} and {accused.his} insurance is on {accused.his} {mate.mother}'s policy, {mate.plain}.
- My friend {friend.forename} was in the passenger seat, you can ring {friend.him} on {friend.mobile}, {friend.he} has {MEDICAL friend|a bad neck} since.
- Use this e-mail or {holder.landline}, not my work ({holder.work}).
- The dashcam belongs to {nb.plain} from {ADDRESS_CLUE nb|number 40}, {nb.email}.
- Why do you need my NI? It's {holder.nino}.
- The crime number is {not.crime}, you've asked me {not|3} times.
