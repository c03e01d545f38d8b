pupil: child
kin: witness
accused: defendant
head: Professional
teacher: Professional
clerk: Professional
nurse: Professional
mate: Child
kid: Child of pupil
dsl: Professional
school: organisation
oic: officer
sw: Professional
rel: Outsider of kin

= text
- {pupil.school}
  {school.premises}
  Tel {school.landline}   {EMAIL school|office##@school.example.org}
  Headteacher: {head.mr} {head.plain} BA (Hons) NPQH

  {not.date}

  {kin.title} {kin.plain}
  {kin.block}

  Dear {kin.title} {kin.last}

  {pupil.plain} - Class {not|4B}

  <parent*5> <parent*2>

  <meeting>

  Yours sincerely

  {head.plain}
  Headteacher

  {not|Ofsted Good 2023 * Eco-School * Registered charity 10######}
- {pupil.school}
  Designated Safeguarding Lead: {dsl.plain}, {dsl.landline}, {dsl.email}
  Chronology prepared for police ({oic.title} {not.collar} {oic.last}), {not.date}
  Pupil: {pupil.plain}	DOB {pupil.dob}	Year {not|5}	UPN {not|Z99############}
  Home: {pupil.address}	Contact 1: {kin.plain} {kin.mobile}	Contact 2: {rel.plain} (grand{rel.mother}) {rel.mobile}
  <chronology+10>
  <chronology+5>
- To: {oic.title} {oic.plain}
  From: {dsl.plain} ({pupil.school})

  Dear {oic.title} {oic.last},
  <police*7> <police*3>
  <parent>
  Regards
  {dsl.plain} | Deputy Head and DSL | {dsl.landline} ext {not|###}
  Main office {school.landline} | {school.premises}

= parent
- I write to say how sorry we were to hear what {pupil.forename} saw on {not.date}.
- {pupil.forename} told {teacher.mr} {teacher.last}, {pupil.his} form tutor, that "{accused.forename} hit my {kin.mum}".
- As you know, {pupil.forename}'s attendance is {not|83.4%} and {pupil.he} was late {not|17} times this term.
- Please let the office have your new number. We have {kin.mobile} but it goes to voicemail, and the e-mail {kin.email} bounces.
- {accused.title} {accused.plain} came to the gate on {not.date} at {not.time} and asked to collect {pupil.him}. As agreed, we did not let {accused.him}.
- {pupil.forename} has been seeing {COUNSELLING pupil|the school counsellor} on Wednesdays.
- With {pupil.his} {MEDICAL pupil|ADHD} and {MEDICAL pupil|hearing loss} the move to {pupil.address} has unsettled {pupil.him}.
- May we keep {rel.plain} on our list of adults who may collect? We have {rel.mobile} and {rel.address} for {rel.him}.
- Dinner money of {not.money} is owing.

= meeting
- Could you come in on {not.date} at {not.clock}? {sw.plain} from Children's Services ({sw.mobile}) would join us.
- I'd be glad to meet. Please ring our secretary, {clerk.mr} {clerk.last}, on {school.landline}.

= chronology
- {not.date} {not.time}	{pupil.forename} arrived without coat. Told {teacher.plain} ({OCCUPATION teacher|class teacher}) {pupil.he} had slept at {rel.forename}'s, {rel.street}.
- {not.date}	Call from {kin.plain} on {kin.mobile}: {pupil.forename} not to be handed to {accused.plain}.
- {not.date}	{mate.forename} {mate.upper}, {mate.age}, same class, said {pupil.forename} had "a bruise like a hand". {mate.forename}'s {lady.mum} {lady.plain} rang later from {lady.mobile}.
- {not.date}	Marks to left ear noted by {teacher.initialled}. Body map {not|BM3}. {MEDICAL pupil|Bruising behind ear}.
- {not.date}	MASH contacted, ref {not|M#######}, spoke to {sw.plain}.
- {not.date}	{SOCIAL_CARE pupil|Child protection conference}, {not|14:00}, {office.premises}. Present: {dsl.initialled}, {sw.initialled}, {nurse.plain} (school nurse), {kin.initialled}.
- {not.date}	{accused.mr} {accused.last} shouting at reception. Car {accused.vrm}. Police log {not.log}.
- {not.date}	Free school meals form handed in. From {kin.plain}, NI {kin.nino}.
- {not.date}	{pupil.forename} absent, GP appt. {kin.title} {kin.last} e-mailed from {kin.email}.
- {not.date}	Sibling {kid.forename} ({kid.age}) tearful.

= police
- You asked which adults hold parental responsibility. For {pupil.plain}, born {pupil.dob}, our records show {kin.plain} only.
- Our file has {accused.plain} as an emergency contact with the number {accused.mobile} and the address {accused.address}; both were struck out in {not|September}.
- {pupil.forename} joined us from {SCHOOL pupil|Mill Lane Infants} in {not|2022}.
- The child to whom {pupil.forename} spoke is {mate.forename} {mate.last} (dob {mate.dob}). {mate.His} parents, {lady.plain} and {friend.plain}, of {lady.address}, know that you may call.
- The member of staff is {teacher.plain}, {teacher.age}, who is off until {not.date} but says you may ring {teacher.him} at home: {teacher.landline}.
- {pupil.forename} is {SOCIAL_CARE pupil|a looked-after child} placed with {rel.plain} at {rel.address}. This address must not be shared with {accused.title} {accused.last}.
- A copy of the visitor book for {not.date} is attached, see page {not|31}, entry {not.time}.
