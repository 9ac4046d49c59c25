"""What joins the pages to the services once somebody is signed in."""
