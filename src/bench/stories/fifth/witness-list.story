# Witness lists of several lay-outs, with who cannot come when.
accused: defendant
hurt: victim
one: witness
two: witness
three: witness
oic: officer
kin: outsider of one
expert: professional

= text
- <marking>	MG9
  WITNESS LIST	URN {not.urn}
  R v	{accused.formal}
  Wit No	Name	Age/DOB	Address	Tel	Occupation	S9
  <rows>
  <foot>
- KEY WITNESS AND CONTACT LIST (not for service)	OIC {oic.title} {oic.name} {oic.mobile}
  <contact+9>
- RESTRICTED - FOR POLICE AND PROSECUTION ONLY	MG9
  R v {accused.caps}
  <blocks>
- MG10	WITNESS NON-AVAILABILITY	{not.urn}
  Trial window {not|[2/3/26 - 30/4/26|March - May 2026]}
  <months>
  <contact+3>

= rows
- 1	{hurt.formal}	{hurt.dob}	{hurt.address}	{hurt.mobile}	{hurt.job}	Y
  2	{one.formal}	{one.dob}	{one.address}	{one.mobile}	{one.job}	Y
  3	{two.formal}	{two.dob}	{two.address}	{two.landline}	{two.job}	N
  4	{oic.title} {oic.collar} {oic.upper}	O/18	c/o {station.town} Police Station	{oic.landline}	Police officer	Y
  5	{doc.title} {doc.name}	O/18	{ADDRESS station|[General|Royal] Infirmary, [2|9] Proof Parade, Wharfborough}	{doc.landline}	Doctor	Y
- 1	{two.name}	{two.age}	{two.street}	{two.mobile} / {two.email}	{two.job}	-
  2	{kid.name}	{kid.age}	c/o {kid.school}	parent {friend.name} {friend.mobile}	pupil	-
  3	{three.name}	{three.age}	{three.address}	{three.landline}	{three.job}	-
  4	{hurt.name}	{hurt.age}	{hurt.street}	{hurt.mobile}	{hurt.job}	-
- 1	{one.caps}	{one.dob}	{one.address}	{one.mobile}	{one.job}	Y
  2	{kin.caps} ({kin.brother} of 1)	{kin.dob}	as 1	{kin.mobile}	{kin.job}	Y
  3	{expert.name}	-	{not|Forensic Unit 2}	{expert.email}	scientist	Y
  4	{oic.caps}	-	-	{oic.email}	{not.collar}	Y

= contact
- {hurt.forename} {hurt.surname} (V) - {hurt.mobile}, text first. Staying c/o {friend.name}, {friend.street}.
- {one.name} - w {one.work}, m {one.mobile}, e {one.email}. Needs {MEDICAL one|[a hearing loop|breaks, diabetic|ground floor, arthritis]}.
- {kin.name}, {one.forename}'s {kin.brother} - {kin.landline}. Works nights, {AVAILABILITY kin|[not before 2pm|not Mondays|away 9-20 March]}.
- {two.title} {two.surname}, {two.address}. {two.He} has moved since, was at {ADDRESS two|[16|24|39] Balloon Street, Imagham}.
- {three.name}. Passport {three.passport}, flies out {AVAILABILITY three|[12 February|3/3/26|the first week of April]}, back {AVAILABILITY three|[28 February|20/4/26|in May]}.
- {three.forename} - {three.landline} (parents' house), {three.mobile} (own)
- Dr {expert.surname}, sec'y on {expert.landline}. Not {AVAILABILITY expert|[Wednesdays (clinic)|23-27 Feb|the week of 16 March]}.
- Interpreter for {two.forename}: {tech.name}, {tech.mobile}
- {oic.title} {oic.surname} {oic.collar}, rest days {AVAILABILITY oic|[5, 6, 7 March|10/2 to 13/2|every third weekend]}, court {not.date}
- Manager at {shop.firm} is {friend.name}, {friend.email}, shop line {shop.landline}
- Solicitor for {accused.surname}: {sol.name}, {sol.landline}
- {kid.name}, {kid.age}, via {friend.mother} {friend.name} {friend.mobile}. School {kid.school}, exams {AVAILABILITY kid|[May 11-29|from 5 May|all of June]}.
- {one.forename} drives, will come in {one.vrm}, space booked at {not.place}
- Witness Care: {sw.name} {sw.landline} {sw.email}

= blocks
- Witness: {one.name}	DOB: {one.dob}
  Address: {one.address}
  Tel: {one.mobile}	Alt: {kin.name} ({kin.brother}) {kin.mobile}
  Dates to avoid: {AVAILABILITY one|[6/3 - 13/3|1-3 April|any day after Easter]}

  Witness: {two.name}	DOB: {two.dob}
  Address: {two.address}
  Tel: {two.landline}	Email: {two.email}
  Dates to avoid: {AVAILABILITY two|[18 Feb pm|24/02/26|weds]}

  Witness: {hurt.name}	DOB: {hurt.dob}
  Address: {hurt.address}
  Tel: {hurt.mobile}	Employer: {hurt.work}
  Dates to avoid: {AVAILABILITY hurt|[9th March (scan)|2 to 6 March|30/04/2026]}
- Name	{three.formal}
  Home	{three.street}, {three.town}
  Work	{three.work}, {three.job}
  Phone	{three.mobile}
  Name	{oic.formal}
  Rank/no	{oic.title} {oic.collar}
  Phone	{oic.landline}
  Name	{expert.formal}
  Post	{ADDRESS expert|Dept of Pathology, [1|4] Canal Street, Larkminster}
  Phone	{expert.landline}

= months
- Witness	February	March	April
  {one.name}	{AVAILABILITY one|[2-6|9, 10|23-27]}	{AVAILABILITY one|[16-20|4]}	{AVAILABILITY one|[1-14|7|28-30]}
  {two.name}	{AVAILABILITY two|[all|12|19-20]}	{AVAILABILITY two|[2|11-13|30, 31]}	{AVAILABILITY two|[8-10|21|24]}
  {hurt.name}	{AVAILABILITY hurt|[3|17-18]}	{AVAILABILITY hurt|[5|25]}	{AVAILABILITY hurt|[13-17|20]}
- {one.name}: {AVAILABILITY one|[Feb 9-13; March 2|Feb half term|5 March]} (annual leave)
  {oic.title} {oic.collar} {oic.surname}: {AVAILABILITY oic|[nights 16-20 Feb|course 2-6 March|A/L 7-21 April]}
  {two.name}: {AVAILABILITY two|[22/2/26 to 1/3/26|10/03/2026|14, 15 April]}, reason: {MEDICAL two|[hip operation|cataract surgery|chemotherapy]}
  {three.name}: none given
