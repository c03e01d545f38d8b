accused: defendant
hurt: victim
po: adviser
oic: officer
unit: organisation
kid: Child of accused
rel: Outsider of accused
sw: Professional
vlo: Professional

= text
- [Probation Service, Wales|National Probation Service - Eastern Unit]
  {unit.premises}
  {unit.landline}

  {accused.title} {accused.plain}
  {accused.block}

  {not.date}	CRN {not|X######}

  Dear {accused.title} {accused.last},

  <summons> <rules*3>

  {po.plain}
  Probation Practitioner
  Mobile {po.mobile} | {po.email}
  Office hours {not|09:00-17:00}, {not|Weds 19:00}
- PRE-SENTENCE REPORT	(Short format)
  Name {accused.plain}	DOB {accused.dob} ({accused.age})	CRN {not|X######}	PNC {accused.pnc}
  Address {accused.address}	Tel {accused.mobile}
  Court {not.court}	Hearing {not.date}	Offence {not.statute}
  Author {po.plain}, {unit.town} office
  Sources: interview {not.date} of {not|75 minutes}; CPS papers; call to {sw.plain}, Children's Services; {rel.plain} ({rel.brother})
  1. Offence
  <offence*4> <offence*2>
  2. Circumstances
  <life*8> <life*4>
  3. Risk
  <risk*4> <risk*2>
  4. Proposal
  <proposal*2>
- From: {po.plain} ({po.email})
  To: {oic.title} {oic.plain} - {oic.email}; {vlo.plain} (VLO) - {vlo.email}
  Re: {accused.listed} {accused.dob} - release {not.date}
  <release*4> <release*2> <risk*4> <risk*2>
  {po.forename}
  {po.plain} / {unit.landline} / {po.mobile}

= summons
- You must report to the above office on {not.date} at {not.time} and ask for {po.forename}.
- You missed your appointment on {not.date}. This is a [first|final] warning.
- Your supervising officer has changed. From {not.date} it is {po.plain}.

= rules
- You have completed {not|37} of {not|120} hours unpaid work at {shop.firm}.
- You told us by text (from {accused.mobile}) that you are staying with {rel.plain} at {rel.address}. You need our approval before you move.
- A fit note is required. Dr {doc.last}'s surgery tells us on {surgery.landline} that none was issued.
- Your curfew address is {accused.street}, {not|7pm to 7am}.
- We have been told that you started work as a {accused.job} at {accused.work}. Bring your payslip.
- You must not contact {hurt.plain}.

= offence
- {accused.title} {accused.last} accepts that {accused.he} struck {hurt.plain}, {accused.his} former partner, with {accused.his} fist but says {hurt.he} "wound {accused.him} up".
- The victim was {hurt.age} at the time and required treatment for {MEDICAL hurt|a perforated eardrum}.
- {accused.He} minimises. {accused.He} blames alcohol ({not|12} cans) and {friend.plain}, a friend with whom {accused.he} was drinking at {not.place}.
- In {accused.his} words it was "six of one". Exhibit {not.exhibit} shows otherwise.
- The value of the goods was {not.money}, none of it recovered.

= life
- {accused.title} {accused.last} was born in {PLACE_OF_BIRTH accused|Wolverhampton}, the [youngest|middle one] of {not|five}, and went to {accused.school}, leaving at {not|16} with no exams.
- {accused.He} lives with {accused.his} {rel.brother}, {rel.plain}, {rel.age}, a {rel.job}, who is a positive influence.
- {accused.He} is in work as a {accused.job} for {accused.work}, where {friend.plain}, the supervisor ({friend.mobile}), speaks well of {accused.him}.
- {accused.He} has a {kid.son}, {kid.forename}, {kid.age}, who lives with {hurt.plain}; {SOCIAL_CARE kid|a care order} was made in {not|2022} and contact is supervised by {sw.plain}.
- {accused.He} was {SOCIAL_CARE accused|in care} from the age of {not|9}.
- {accused.He} has {MEDICAL accused|ADHD}, diagnosed at {not|31}, and a history of {MEDICAL accused|cocaine dependence}.
- Debts of {not.money} were mentioned. {accused.His} benefit is paid into {accused.sort} {accused.account}.
- {accused.He} describes {accused.himself} as {SPECIAL_CATEGORY accused|Romany} and {SPECIAL_CATEGORY accused|Roman Catholic}.
- {accused.He} is known locally as {accused.nick}.
- {rel.plain}, whom I rang on {rel.landline}, confirmed that {accused.he} may live with {rel.him} at {rel.address}.
- The flat, in the name of {friend.plain}, has {not|two} bedrooms and rent of {not.money} a week.

= risk
- {hurt.plain} has moved to {hurt.town}. {hurt.His} address is held by the VLO and is not repeated here.
- The new partner is believed to be {lady.plain}, {lady.dob}, who lives at {lady.address} with two children, {kid2.forename}, {kid2.age}, and {kid3.forename}, {kid3.age}.
- OASys score {not|OGRS 62%}, SARA: {not|high}. MAPPA {not|Level 2, category 2}.
- VLO {vlo.plain} says {hurt.forename} can be told of release by text to {hurt.mobile}.
- Exclusion zone requested: {hurt.plain}'s home on {hurt.lone} and {kid.forename}'s school, {kid.school}.
- Licence address: {accused.address}. Tag fitted {not.date}, PID {not|######}.
- {sw.plain} ({sw.landline}) confirms that {kid.forename} {kid.last} is {SOCIAL_CARE kid|subject to a child protection plan} and must not be named to the prisoner's visitors.
- {accused.His} {lady.brother} {lady.forename}, also on licence, is at the same approved premises.

= release
- {accused.forename} is due out of HMP {not|Thorley} (prison number {PRISON_NUMBER accused|A####ZZ}) on {not.date}.
- {accused.He} wants to go to {rel.plain}, {rel.address}; {rel.he} is happy with that. Any markers?
- The approved premises is full until {not.date}, bed {not|6}.
- Do you still have a number for {hurt.forename}? I have {hurt.landline} but it is dead.
- Phone {accused.forename} will be using: {accused.mobile}. Car: {accused.vrm}.
- Drug tests: {not|2} positive, see {not|page 4}.

= proposal
- A community order of {not|24} months with {not|30} RAR days and residence at {accused.address}.
- If custody follows, {po.plain} should be told so that a VLO can ring {hurt.plain}.
- Mental health treatment requirement: Dr {doc.plain} ({doc.landline}) is willing.
