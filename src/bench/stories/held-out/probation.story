# HELD OUT: nobody tunes a detector on this folder or looks up what it shows.
accused: defendant
author: professional
kin: Outsider of accused
hurt: victim

= text
PRE-SENTENCE REPORT	[Fast delivery|Oral|Standard]
Prepared for: {not|Porthmellow Combined Court}	Hearing: {not.date}
Full name: {accused.name}	Date of birth: {accused.dob}	Age: {accused.age}
Address: {accused.address}
CRN: {not|X4##1##}	PNC: {accused.pnc}	URN: {not.urn}
Author: {author.name}, Probation Officer	Tel: {author.landline}
1. SOURCES
<source*2>
2. OFFENCE ANALYSIS
<analysis*3>
3. PERSONAL CIRCUMSTANCES
<life*4>
4. RISK
<risk*3>
5. PROPOSAL
<proposal>

= source
- One interview with {accused.title} {accused.surname} on {not.date} and one call to {accused.his} mobile, {accused.mobile}.
- A call to {accused.his} {kin.mother}, {kin.name}, on {kin.landline}.
- Information from {accused.his} support worker, {soc.name}, {soc.email}.
- CPS papers, {not|64} pages; previous convictions; OASys {not|2019}.
- I was unable to reach the employer, {accused.work}, on {org.landline}.

= analysis
- {accused.title} {accused.surname} accepts that {accused.he} struck the victim, {hurt.name}, after drinking.
- The victim, {hurt.title} {hurt.surname}, was left with {MEDICAL hurt|hearing loss}.
- {accused.He} minimised {accused.his} part, blaming a friend, {pal.name}, whom {accused.he} calls {pal.nick}.
- The offence took place on {not.date}, {not|8} months into a community order.
- {accused.forename} expressed shame at having done this in front of {accused.his} {child.son}, {child.forename}, {child.age}.

= life
- {accused.forename} is a {accused.age} year old {accused.man} who rents a room at {accused.street} for {not.money} a week.
- {accused.He} was brought up by {accused.his} {kin.uncle}, {kin.name}, in {kin.lone}.
- {accused.His} partner is {pal.name}, aged {pal.age}. They do not live together; {pal.forename} is at {pal.address}.
- {accused.He} has one {child.son}, {child.name}, who is subject to a {SOCIAL_CARE child|care order}.
- {accused.He} is employed as a {accused.job} by {accused.work} and earns {not.money}.
- {accused.title} {accused.surname} takes {MEDICAL accused|olanzapine} for {MEDICAL accused|psychosis}. The GP is Dr {med.name}.
- {accused.He} was sexually abused at the age of {AGE accused|9} and has had {COUNSELLING accused|psychotherapy}.
- {accused.forename} left {accused.school} with no qualifications.
- {accused.He} owes {not.money} to {other.name}, who has threatened {accused.him}.
- {accused.His} {kin.brother} {kin.forename} is serving {not|7} years.
- {accused.His} National Insurance number is {accused.nino}; UC claim {not|UC##-####-11}.

= risk
- Medium risk of harm to known adults, namely {hurt.name} and {accused.his} previous partner, {pal.name}, of {pal.street}.
- There are child protection concerns for {child.name} ({child.dob}).
- OGRS {not|63}%; OVP {not|41}%.
- The police confirm {not|4} call-outs to {other.name}'s home, {other.street}.
- {accused.He} says {accused.he} has no wish to contact {hurt.title} {hurt.surname}.

= proposal
- Community order, {not|24} months, {not|120} hours, RAR {not|20} days. Curfew to {accused.address}. {accused.His} {kin.mother}, {kin.name}, will be the contact for the tag, on {kin.mobile}.
- Suspended sentence with an alcohol treatment requirement. {soc.name} at {not|Turning Tides} will supervise.
- Custody is inevitable.
