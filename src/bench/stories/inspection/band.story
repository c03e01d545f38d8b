me: victim

= text
{me.formal}
{me.dob}
{me.nhs}
