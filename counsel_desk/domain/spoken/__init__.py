"""What is spoken to clients before they tell anything, and what they tell others of the office."""
