# The record of interview, its boxes, tape counter and exhibits shown.
accused: defendant
hurt: victim
oic: officer
mate: outsider

= text
- RECORD OF INTERVIEW	MG15	SDN / ROTI
  Person interviewed: {accused.formal}	D.O.B. {accused.dob}	URN {not.urn}
  Place: {station.town} Police Station	Date: {not.date}	Time: {not.time} to {not.time}
  Interviewing officers: {oic.title} {oic.collar} {oic.surname}, {pc.title} {pc.collar} {pc.surname}
  Others present: {sol.name}, solicitor; <present>
  Disc ref {not|[WB|NT]/26/####}	Exhibit {not.exhibit}	No. of pages {not|[4|7|9]}
  Counter	Person	Text
  {not|00:0#}	{oic.initialled}	Caution, rights. Say your full name and date of birth.
  {not|00:1#}	{accused.initialled}	{accused.name}, {accused.spoken}.
  {not|00:2#}	{oic.initialled}	And where are you living?
  {not|00:2#}	{accused.initialled}	{accused.address}. I have been there since the summer.
  <turn+10>
  Signature of officer: {oic.initialled}
- MG15(T)	SUMMARY OF INTERVIEW
  {accused.name}, born {accused.dob}, of {accused.street}, was interviewed at {not.time} on {not.date} by {oic.title} {oic.collar} {oic.surname}.
  <summary*6>
  Interview ended {not.time}.
- VOLUNTARY ATTENDANCE INTERVIEW	Ref {not|VA/####/26}
  Name {accused.name}	Mob {accused.mobile}	Email {accused.email}	Job {accused.job}
  <turn+12>

= present
- {friend.name}, appropriate adult, {friend.mobile}
- {tech.name} (interpreter {not|NRPSI 1####})
- {nb.title} {nb.surname}, trainee
- none

= turn
- {not|0#:##}	{oic.initialled}	Whose is the number ending {not|###}?
  {not|0#:##}	{accused.initialled}	That's {mate.forename}'s, {mate.mobile}.
- {not|0#:##}	{oic.initialled}	What car do you drive?
  {not|0#:##}	{accused.initialled}	A Polo, {accused.vrm}. My {friend.mum} {friend.name} lent me the money for it.
- {not|1#:##}	{oic.initialled}	Who is {mate.forename}?
  {not|1#:##}	{accused.initialled}	{mate.name}, {mate.he} lives at {mate.street}, I have known {mate.him} for years.
- {not|1#:##}	{oic.initialled}	How do you know {hurt.name}?
  {not|1#:##}	{accused.initialled}	{hurt.He} used to work with me at {accused.work}. {hurt.forename} is a {hurt.job} now.
- {not|1#:##}	{oic.initialled}	I am showing you exhibit {not.exhibit}, a photo of {hurt.forename}'s injury.
  {not|1#:##}	{accused.initialled}	I never touched {hurt.him}.
- {not|2#:##}	{oic.initialled}	{hurt.title} {hurt.surname} says you rang {hurt.him} on {hurt.mobile} at {not.time}.
  {not|2#:##}	{accused.initialled}	I don't even have that number.
- {not|2#:##}	{oic.initialled}	Are you on any medication?
  {not|2#:##}	{accused.initialled}	{MEDICAL accused|[Citalopram|Methadone|Insulin]}, for my {MEDICAL accused|[depression|habit|diabetes]}.
- {not|2#:##}	{oic.initialled}	Where were you at {not.time}?
  {not|2#:##}	{accused.initialled}	Collecting my {kid.lad} from {kid.school}, {kid.forename}, {kid.he}'s {kid.age}. Ask {kid.his} {friend.mum}, {friend.name}.
- {not|3#:##}	{pc.initialled}	Is {accused.email} your email?
  {not|3#:##}	{accused.initialled}	Yes.
- {not|3#:##}	{pc.initialled}	Who paid the {not.money} into {accused.sort} {accused.account}?
  {not|3#:##}	{accused.initialled}	{friend.forename} did. {friend.name}. Lives up {friend.lone}.
- {not|3#:##}	{pc.initialled}	Have you been to {hurt.address}, that's {hurt.forename}'s house?
  {not|3#:##}	{accused.initialled}	No comment.
- {not|3#:##}	{pc.initialled}	The caller, {nb.name} at {nb.street}, says it was you.
  {not|3#:##}	{accused.initialled}	{nb.forename} needs glasses.
- {not|3#:##}	{sol.initialled}	My client will not answer that.
- {not|4#:##}	{oic.initialled}	What do they call you?
  {not|4#:##}	{accused.initialled}	{accused.nick}. Everyone does.

= summary
- {accused.surname} said {accused.he} had been with {mate.name} at {mate.address} from {not.time}.
- Asked about the phone {accused.he} agreed that {accused.mobile} belongs to {accused.him}.
- {accused.He} said {hurt.forename} has {MEDICAL hurt|[mental health problems|a drink problem|bipolar]} and makes things up.
- {accused.He} named {friend.name}, {friend.dob}, as the driver of {friend.vrm}.
- {accused.He} said {accused.he} works at {accused.work} and finishes at {not.time}.
- {accused.He} was shown {not.exhibit} and made no comment.
- {accused.He} could be contacted through {accused.his} {friend.mother} {friend.name} on {friend.landline}.
- {accused.He} said that {hurt.forename}'s {kid.son} {kid.forename}, {kid.age}, had let {accused.him} in.
- {accused.He} has {MEDICAL accused|[asthma|ADHD|a bad heart]} and was seen by nurse {doc.name} beforehand.
