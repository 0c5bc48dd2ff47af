// Leaves no page to come back to. Without this script the link works, but so does the back button.
document.querySelector(".way-out").addEventListener("click", (event) => {
  event.preventDefault();
  location.replace(event.currentTarget.href);
});
