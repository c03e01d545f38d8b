# HELD OUT: nobody tunes a detector on this folder or looks up what it shows.
head: professional
mum: relative
pupil: child of mum
sib: Child of mum
accused: defendant

= text
<heading>
{not.date}
Our ref: {not|SG/##/26}
For the attention of {off.title} {off.surname}, {org.town} Police

Re: {pupil.name}, {pupil.dob}, Year [2|4|6], UPN {not|A3#########04}

Dear [Officer|{off.title} {off.surname}]

<about*2>

<concern*3>

<family*2>

Yours sincerely

{head.name}
[Headteacher|Designated Safeguarding Lead|Head of Year]
{head.email}

= heading
- {pupil.school}
  {org.address}	Tel: {org.landline}
- {pupil.school}	Office: {org.landline}
- SAFEGUARDING - CONFIDENTIAL
  {pupil.school}

= about
- {pupil.forename} joined us in {not|September 2023} and lives at {pupil.address}. {pupil.His} {mum.mother}, {mum.name}, is our first point of contact.
- Attendance stands at {not|81}%. {pupil.forename} is in {soc.name}'s class.
- {pupil.forename} has an {SOCIAL_CARE pupil|EHC plan} and a diagnosis of {MEDICAL pupil|dyspraxia}.
- {pupil.forename} receives free school meals. {pupil.His} emergency contact is {pal.name}, {pal.mobile}.
- We have {pupil.forename}'s NHS number as {pupil.nhs} and the family doctor as Dr {med.name}.

= concern
- On {not.date} {pupil.forename} told the teaching assistant, {soc.name}, that "{accused.forename} threw mum's phone".
- {mum.title} {mum.surname} rang at {not.time} from {mum.mobile} to say that nobody but {mum.him}self was to collect {pupil.forename}.
- {accused.title} {accused.surname} attended the office and demanded to see {pupil.forename}. {accused.He} left in a car we noted as {accused.vrm}.
- A classmate's parent, {pal.name}, saw {accused.name} shouting at the gate. {pal.title} {pal.surname} can be reached at {pal.email}.
- {pupil.forename} came in with a {MEDICAL pupil|black eye}, which was body-mapped (form {not|BM/4}).
- {pupil.forename}'s friend {child.name}, also {child.age}, repeated something similar.
- We hold a court order, {not|SX25P00###}, naming {accused.forename} {accused.surname}, born {accused.dob}.

= family
- {mum.title} {mum.surname} emails us from {mum.email}. {mum.He} works at {mum.work}.
- There is an older sibling, {sib.name}, {sib.age}, at {sib.school}.
- We understand that {pupil.forename} is about to go to {pupil.his} {pal2.uncle}, {pal2.name}, at {pal2.address}, and have been asked to tell no one.
- The social worker is {soc.name}, {soc.landline}.
- The {pal.mother} of {mum.title} {mum.surname}, {pal.name}, collects on Fridays and lives in {pal.lone}.
