kid: child
kin: victim
accused: defendant
ref: adviser
oic: officer
team: organisation
sw: Professional
gp: Professional
nurse: Professional
dsl: Professional
rel: Outsider of kin
sib: Child of kid
half: Child

= text
- MULTI AGENCY REFERRAL FORM (MARF)	Urgent {not|Y}
  Return to: {team.town} MASH, {team.premises}  {team.landline}  {EMAIL team|mash.##@council.example.org}
  SECTION 1 - CHILD
  Surname {kid.last}	Forename {kid.forename}	DOB {kid.dob}	NHS No {kid.nhs}
  Address {kid.address}	School/nursery {kid.school}	Ethnicity {SPECIAL_CATEGORY kid|White and Black Caribbean}
  GP Dr {gp.plain}, {surgery.landline}	HV {nurse.plain} {nurse.mobile}
  SECTION 2 - PARENTS/CARERS
  1. {kin.plain}	{kin.dob}	{kin.address}	{kin.mobile}	PR {not|Y}
  2. {accused.plain}	{accused.dob}	{accused.address}	{accused.mobile}	PR {not|N}
  SECTION 3 - OTHERS IN HOUSEHOLD
  <household+4>
  <household+2>
  SECTION 4 - REFERRER
  {ref.plain}, {OCCUPATION ref|family support worker}, {ref.landline}, {ref.email}	Signed {ref.initialled}	{not.date}
  SECTION 5 - REASON
  <reason*8> <reason*4>
  SECTION 6 - CONSENT
  <consent*3>
- STRATEGY DISCUSSION {not.date} {not.time} (Teams)
  Re: {kid.plain}, {kid.dob}, LCS {not|1######}
  Present: {sw.plain} (chair), {oic.title} {oic.plain} (CAIU), Dr {gp.plain}, {dsl.plain} ({kid.school}), {ref.plain}
  Apologies: {nurse.plain} (HV, {nurse.mobile})
  <reason*6> <reason*3>
  <police-info*5> <police-info*2>
  Actions
  <action+6>
  <action+3>
- Social work case note	Author {sw.plain}	{not.date}
  Type: home visit	Duration {not|50 mins}
  Visited {kin.forename} at {kin.address}. Seen: {kid.forename}, {sib.forename}.
  <reason*5> <reason*2> <household*3> <consent*3>
  Next visit {not.date} {not.time}. Contact {sw.mobile}.

= household
- {sib.forename} {sib.last}, {sib.dob}, {sib.school}, sibling.
- {rel.plain}, {rel.dob}, {rel.mother} of {kin.forename}, {rel.mobile}, has {MEDICAL rel|COPD}.
- {friend.plain} ("{friend.nick}"), lodger, {friend.age}, works at {friend.work}.
- {half.forename}, aged {half.age}, half sibling, at {half.school}; lives in the week with {lady.plain}, {lady.address}.
- {not|Dog, Staffie type.}

= reason
- {kid.forename} said "{accused.small} hurts my {kin.mum}".
- {kin.forename} is {kin.age} and is under {MEDICAL kin|perinatal mental health}; takes {MEDICAL kin|fluoxetine}.
- {kid.forename} has {MEDICAL kid|speech delay} and was weighed at {not|11.2kg}, {not|2nd} centile.
- On {not.date} at {not.time} police attended {kin.street}, log {not.log}; {accused.forename} was arrested.
- {kid.forename} was {SOCIAL_CARE kid|on a child protection plan} under neglect from {not|2021 to 2022}.
- {kin.forename} plans to go to {rel.forename}, {rel.address}. {accused.title} {accused.last} does not know the address.
- An older child, {sib.forename}, {sib.age}, was {SOCIAL_CARE sib|placed in foster care} with {lady.plain}.
- {kin.forename} changed {kin.his} number to {kin.mobile} on {not.date}.
- There is no food in, and arrears of {not.money}.
- {accused.forename} works away as a {accused.job} for {accused.work} but has been seen at the flat.
- A neighbour who wishes to stay anonymous, {nb.plain} of {nb.street}, has rung twice from {nb.mobile}.
- {kin.title} {kin.last} speaks {not|Twi} and needs an interpreter.

= police-info
- {accused.plain}: PNC {accused.pnc}, {not|3} call-outs. Address given on arrest {accused.street}.
- {oic.title} {oic.last} ({oic.mobile}) has the statement of {kin.forename} {kin.last}, crime {not.crime}.
- {accused.forename} drives {accused.vrm}, ANPR near {kid.school} at {not.time}.
- {accused.forename}'s {friend.brother}, {friend.plain}, d.o.b. {friend.dob}, lives two streets away on {friend.lone} and is of interest.
- Bail address {accused.address}. Not to contact {kin.forename}.
- {lady.plain}, a former partner of {accused.forename}'s, {lady.dob}, gave an account in {not|2017}.

= action
- {sw.forename} to visit {kin.forename} at {kin.street} by {not.date}.
- Dr {gp.last} to see {kid.forename} for {MEDICAL kid|a skeletal survey}, {not.time}.
- {oic.title} {oic.last} to speak to {rel.plain} ({rel.landline}).
- {dsl.forename} to ring {sw.forename} on {sw.landline} if {accused.forename} comes to school.
- ABE for {kid.forename} on {not.date} at {not|the vulnerable witness suite}, {team.premises}.
- {COUNSELLING kid|Play therapy} referral: {nurse2.plain}, {nurse2.email}.

= consent
- {kin.forename} has agreed to the referral and wants us to write to {kin.email} only.
- {accused.forename} has not been told, as this would increase the risk.
- {kin.forename} said "please don't ring the house", and gave {rel.forename}'s number, {rel.mobile}.
- {kid.forename}'s views: wants to live at {rel.forename}'s and see the dog.
- Safe times to ring {kin.forename}: {not|09.15 - 14.30}.
