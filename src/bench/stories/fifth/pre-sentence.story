# Reports on the convicted for the court.
accused: defendant
hurt: victim

= text
- PRE-SENTENCE REPORT	<marking>
  {not.court}	Sentence {not.date}	URN {not.urn}
  Name {accused.name}	DOB {accused.dob}	Age {accused.age}
  Address {accused.address}	Tel {accused.mobile}
  PNC {accused.pnc}	CRN {not|^######}	Prison no {accused.prison}
  Report author {sw1.name}, Probation Officer	{sw1.landline}	{sw1.email}
  SOURCES
  <source*3>
  OFFENCE ANALYSIS
  <offence*4>
  OFFENDER ASSESSMENT
  <life*7>
  RISK TO OTHERS
  <risk*3>
  PROPOSAL
  <proposal*3>
  {sw1.initialled}	{not.date}
- OASYS SUMMARY	{accused.formal}	{accused.born}	{accused.prison}	{accused.cro}
  Section	Evidence
  {not|2} Offence	<offence>
  {not|3} Accommodation	<home>
  {not|4} Education and work	<work>
  {not|6} Relationships	<kin>
  {not|8} Drugs	<life>
  {not|10} Emotional	<life>
  {not|13} Health	<life>
  Children at risk	<risk>
  Completed by {sw1.name} {sw1.mobile}
- ANTECEDENTS	{accused.caps}	PNCID {accused.pnc}	CRO {accused.cro}
  Born {accused.born} {accused.birthplace}	NI {accused.nino}
  Home: <home>
  Education and employment: <work>
  Family: <kin> <kin>
  In receipt of {not.money} a week, paid into {accused.sort} {accused.account}
  Convictions: see print. Last: {not.date}, {not.statute}, {not|[16 weeks|£120 fine|12 month CO]}
  Licence: {accused.prison}, released {not|0#/1#/25}, supervising officer {sw1.name}, {sw1.email}
  Prepared by {pc.title} {pc.collar} {pc.surname}

= source
- One interview of {not|[45|60] minutes} by video link, wing {not|[B|C]#-##}.
- MG5 and witness statements, exhibit {not.exhibit}.
- Telephone call with {friend.name}, {accused.his} {friend.mother}, on {friend.landline}.
- Call to the children's services duty desk, {sw.name}, {sw.landline}.
- Police call-outs to {accused.address}, logs {not.log} and {not.log}.
- Letter from the GP, Dr {doc.name}, {surgery.landline}.

= offence
- {accused.surname} pushed {hurt.name}, a {hurt.job} at {hurt.work}, on {not.date}.
- {accused.He} says that {hurt.forename} started it and that {friend.forename}, a friend, will bear {accused.him} out.
- The victim personal statement says that {hurt.title} {hurt.surname} has {MEDICAL hurt|[nightmares|PTSD|blurred vision]} and has moved away.
- The offence was committed while on bail for {not.statute}.
- {accused.He} drove to the victim's home, {hurt.address}, in {accused.vrm}.
- The loss was {not.money}.

= home
- {accused.He} lives at {accused.address}, a tenancy with {shop.firm}, with {friend.name}.
- NFA since {accused.his} {friend.mother}, {friend.name} of {friend.address}, asked {accused.him} to go.
- Sofa surfs with {friend.forename} at {friend.street}; post to {accused.address}
- Approved premises, {accused.address}

= work
- Left {accused.school} at {not|[15|16]} without exams. Last job {accused.job} at {accused.work}.
- {accused.He} is a {accused.job}, manager {friend.name}, {friend.email}, who speaks well of {accused.him}.
- Claims UC, NI number {accused.nino}. Was a {accused.job}.

= kin
- Has a {kid.son}, {kid.name}, born {kid.dob}, who lives with {kid.his} {friend.mother} {friend.name} at {friend.address}.
- {accused.His} {friend.mother}, {friend.name}, is {friend.age} and has {MEDICAL friend|[dementia|lung cancer|MS]}.
- The eldest of four. {accused.His} {friend.brother} {friend.forename} is serving a sentence, {friend.prison}.
- Partner {friend.name} ({friend.dob}) is {MEDICAL friend|[in remission from leukaemia|partially sighted|epileptic]} and works at {friend.work}.
- {kid.forename}, {kid.age}, was {SOCIAL_CARE kid|[taken into care|adopted|placed with grandparents under an SGO]}.

= life
- {accused.He} grew up in {accused.birthplace} and was {SOCIAL_CARE accused|[in care from the age of six|in foster care|on the child protection register]}.
- {accused.He} drinks {not|[6|8|12] cans} a day and has used {MEDICAL accused|[heroin|crack cocaine|ketamine|spice]}.
- {accused.He} has {MEDICAL accused|[ADHD|bipolar disorder|hepatitis C|a personality disorder|Crohn's disease]}, under Dr {doc.surname}.
- {accused.He} sees {sw.name} at the drug service, {sw.mobile}, every fortnight.
- {accused.He} describes {accused.himself} as {SPECIAL_CATEGORY accused|[gay|a Muslim convert|Romany|bisexual|Christian]}.
- {accused.He} attempted {MEDICAL accused|[an overdose|suicide]} in {not|20[22|24]}.
- <home>
- <work>
- <kin>
- Debts of {not.money} to {friend.title} {friend.surname}, who comes to {accused.street} for it.
- {accused.He} is on {MEDICAL accused|[methadone|olanzapine|pregabalin|a depot injection]}.

= risk
- High risk to {hurt.forename}, whose new address is not known to {accused.him}.
- New partner {friend.name} and {friend.his} {kid.son} {kid.forename}, {kid.age}, at {kid.school}, are at risk. MARAC {not.date}.
- OGRS {not|[23|41|67]%}, OVP {not|3#%}.
- {sw.name} of children's services ({sw.email}) holds the case of {kid.name}, {SOCIAL_CARE kid|[child in need|child protection plan]}.

= proposal
- Unpaid work {not|[80|120|200] hours}, to report to {sw1.name} on {not.date} at {not.time}.
- Curfew at {accused.address} {not|19:00-07:00}; householder {friend.name} ({friend.mobile}) agrees.
- Restraining order for {hurt.name}.
- Alcohol treatment with {sw.name}.
- Compensation to {hurt.title} {hurt.surname}, {not.money}.
