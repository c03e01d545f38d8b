accused: defendant

= text
RESTRICTED (when complete)	MG15
RECORD OF INTERVIEW
Person interviewed: {accused.name}
Interviewing officer: {pc.title} {pc.collar} {pc.surname}
Time commenced: {not.time}	Date: {not.date}
<exchange+5>

= exchange
- {pc.upper}	Where were you at {not.time} on {not.date}?
  {accused.upper}	No comment.
- {pc.upper}	Have you got anything to say about exhibit {not.exhibit}?
  {accused.upper}	No comment.
- {pc.upper}	What is your address and number?
  {accused.upper}	I was at home, {accused.address}, all night.
- {pc.upper}	Is this your phone?
  {accused.upper}	My number is {accused.mobile}. I've only had it since Christmas.
