me: adviser
hurt: victim
accused: defendant
pupil: child of hurt
school: organisation

= text
{pupil.school}
{school.premises}	Tel: {school.landline}
[Headteacher / Pennaeth|Designated Safeguarding Lead]: {me.plain}
<ref>

Dear {pc.title} {pc.surname} / Annwyl {pc.title} {pc.surname}

<pupil>

<account*4>

<family*3>

<others*3>

<ending>

{me.plain}	{me.email}

= ref
- Our ref {not|SG/26/###}	Date {not.date}	DfE no. {not|999/####}
- {not.date}	CPOMS incident {not|#####}

= pupil
- {pupil.plain}, d.o.b. {pupil.dob}, UPN {not|Z999############}, is on our roll in {SCHOOL pupil|Year [1|4|6]}.
- I write about {pupil.plain} ({pupil.dob}) of {pupil.address}.
- Pupil: {pupil.plain}	Age: {pupil.age}	Form: {not|[5B|4W|6HT]}
  Home: {hurt.address}	Contact 1: {hurt.plain} {hurt.mobile}	Contact 2: {friend.plain} {friend.mobile}

= account
- {pupil.forename} told {pupil.his} teaching assistant, {staff.plain}, that "{not|dad hit mam with the phone}".
- Attendance is {not|81.4%} and fell from {not|96%} after {not.date}.
- {pupil.forename} came in with {MEDICAL pupil|[a bruise behind the ear|a bandaged wrist|nits again and an untreated burn]}.
- {pupil.forename} is {SOCIAL_CARE pupil|[on a child protection plan|a child looked after|open to the disabled children's team]}; the worker is {sw.plain}, {sw.mobile}.
- {accused.plain} came to the gate at {not.clock} in {accused.vrm} and shouted at {staff.plain}.
- {pupil.forename} sees our counsellor weekly for {COUNSELLING pupil|[play therapy|Lego therapy|bereavement work]}.
- The lesson was period {not|3} in room {not|B12}.
- A classmate, {kid.plain}, {AGE kid|[nine|10|seven]}, heard it. {kid.His} {other.mother} {other.plain} can be rung on {other.mobile}.
- {pupil.forename}'s {MEDICAL pupil|[asthma pump|EpiPen|insulin]} is in the office; NHS no. {pupil.nhs}.

= family
- {hurt.plain} works at {hurt.work} and cannot take calls before {not.time}.
- {accused.plain} is not to collect {pupil.forename}. The list has {friend.plain}, {friend.landline}, who is {pupil.forename}'s {friend.uncle}.
- The older {other.brother}, {other.plain}, left us at {AGE other|[11|16]} and goes to {other.school}.
- We sent the letter to {hurt.street}, as {hurt.forename} asked, not to {accused.street}, where {accused.forename} is.
- {pupil.forename} was born in {pupil.birthplace} and came to us from {SCHOOL pupil|Little Ducks Nursery} at {AGE pupil|[four|five]}.
- {hurt.forename} told the office {hurt.he} is staying {ADDRESS_CLUE hurt|in the lodge at the holiday park} with the children.
- A grandparent, {friend.plain}, {AGE friend|[sixty-two|70]}, works at {WORKPLACE friend|the [canteen|chip shop|laundrette] on Kiln Lane} and comes for {pupil.forename} at {not.clock}.
- Free school meals claim under NI number {hurt.nino} in {hurt.forename}'s name.

= others
- Cover was by {staff.plain}, supplied by {staff.work}, agency phone {staff.mobile}.
- The lollipop {other.man}, {other.plain}, {AGE other|[71|sixty-eight]}, saw the car and lives at {other.street}.
- Bus {not|417}, operated by {shop.firm}, {shop.landline}.
- Our school nurse is {staff.plain}, {staff.email}.
- CCTV is kept {not|28 days}; {not.exhibit}.
- {other.title} {other.last}, whose {kid.son} {kid.forename} is in the same class ({kid.age}), told me {accused.forename} had been seen at {not.place}.
- The chair of governors, {other.plain}, may be reached at {other.email}.

= ending
- I am able to attend court in term time only, and not on {me.away}.
- Please do not tell {accused.forename} that the school passed this on.
- School closes at {not.clock} and reopens on {not.date}.
