staff: witness
accused: defendant
hr: adviser
boss: Professional
firm: organisation
oic: officer
rel: Outsider of staff
mate: Outsider
rep: Professional

= text
- {firm.firm}
  Head Office: {firm.premises} | {firm.landline} | {EMAIL firm|people##@firm.example.com}
  Company no. {not|0#######} VAT {not|GB ### #### ##}

  Private and confidential
  {staff.title} {staff.plain}
  {staff.block}

  {not.date}

  Dear {staff.forename}

  <hr*4> <hr*2> <hr-people*2> <pay>

  Yours sincerely
  {hr.plain}, HR Business Partner
  {hr.landline} / {hr.email}
- To: {oic.title} {not.collar} {oic.plain}	Date {not.date}
  Your request under Sch 2 DPA 2018, ref {not.crime}: {accused.plain}, {accused.job}
  <reply*6> <reply*3>
  {hr.plain}
  for {firm.firm}
  {hr.email}	tel {firm.landline} ext {not|###}
- INVESTIGATION MEETING - NOTES
  Employee: {accused.plain} ({accused.job}), payroll {not|0#####}
  Present: {boss.plain} (chair), {hr.plain} (notes), {rep.plain} (Unite rep)
  {not.date} {not.time}	Room {not|2.14}
  <meeting+8>
  <meeting+4>
  Closed {not.time}
- Payslip	{firm.firm}	Period {not|10}	{not.date}
  {staff.caps}	Emp no {not|004###}	NI {staff.nino}	Tax code {not|1257L}
  {staff.block}
  Basic {not|151.67} hrs @ {not.money}	{not.money}
  Tax {not.money}	NI {not.money}	Pension {not.money}
  Net pay {not.money} to {staff.sort} {staff.account}
  Payroll queries: {boss.plain} {boss.landline}

= hr
- Following our meeting on {not.date} I confirm that you may take {not|5} days' paid leave to go to court.
- Thank you for telling me about your {MEDICAL staff|anxiety}. I have referred you to Occupational Health and to {COUNSELLING staff|our counselling line}.
- As agreed your shifts will not overlap with those of {accused.plain}.
- We hold your number as {staff.mobile} and your e-mail as {staff.email}. Please say if that changes.
- Your next of kin is still {rel.plain} on {rel.mobile}, is that right?
- You have been a {staff.job} here for {not|7} years and we value you.
- Please do not discuss this with {mate.plain} or {boss.plain}, who may be witnesses.

= hr-people
- Your line manager, {boss.plain}, will ring you weekly. {boss.His} mobile is {boss.mobile}.
- {mate.plain}, who sits with you, has asked me to pass on {mate.his} number: {mate.mobile}.
- {accused.plain} has been told not to use {accused.his} works e-mail, {accused.email}, to write to you.
- Our Occupational Health doctor is Dr {doc.last}, {doc.landline}.

= pay
- Sick pay goes to your account ending {not|####} as usual.
- The bank returned your wages. We have {staff.sort}, {staff.account}. Is that still right?
- I enclose form {not|SSP1} and your P45, PAYE ref {not|120/AB###}.

= reply
- {accused.plain} has worked here as a {accused.job} since {not|June 2020}. Home address on file {accused.address}, mobile {accused.mobile}, date of birth {accused.dob}.
- On {not.date} {accused.forename} clocked in at {not.time} and out at {not.time}, clock no {not|0771}.
- {staff.plain} was on the same shift. {staff.forename} lives at {staff.address}; we should not like that to be passed on.
- The van {accused.forename} drives home in is {accused.vrm}, tracker unit {not|TK-####}.
- The other {mate.man} on the bay was {mate.plain}, an agency worker from {shop.firm} ({shop.landline}), whose number we believe is {mate.mobile}.
- {accused.forename}'s bank details are {accused.sort} / {accused.account}, NI number {accused.nino}.
- Right-to-work check for {accused.plain}: passport {accused.passport}, born {PLACE_OF_BIRTH accused|Gdansk}.
- {accused.title} {accused.last} gave {lady.plain}, {lady.landline}, as {accused.his} next of kin.
- CCTV was overwritten after {not|28} days. Our security manager is {boss.plain}, {boss.email}.
- {staff.forename} has a disability ({MEDICAL staff|multiple sclerosis}) and may need breaks.
- {accused.forename}'s works log-in was used at {not.time} from IP {accused.ip}.

= meeting
- {boss.initialled}: You know why we're here. {staff.plain} says you followed {staff.him} to {staff.his} car, {staff.vrm}.
- {accused.initialled}: I was giving {staff.him} a form. {mate.forename} {mate.last} was there, ask {mate.him}, {mate.mobile}.
- {boss.initialled}: You sent a message from {accused.mobile} at {not.time}?
- {accused.initialled}: My {lady.brother}'s phone, that. {lady.forename}. {lady.He} is staying with me at {accused.street}.
- {rep.initialled}: {accused.forename} has been off with {MEDICAL accused|depression}, you've got the sick notes.
- {boss.initialled}: {staff.forename} has had to move to {staff.street}. How did you know that?
- {accused.initialled}: {mate.forename} told me.
- {hr.initialled}: For the note, {mate.forename}'s surname is {mate.last}, works in Goods In.
- {rep.initialled}: Adjourn? {not|11.20}
- {accused.initialled}: You can ring my GP, Dr {doc.last}, {doc.landline}.
